import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";

/** Generic words for the office a text speaks of. */
const generic =
  /^(?:office|bureau|department|agency|ministry|division|directorate|mission|embassy|administration|commission)$/;
const pageItself = /^(?:office|bureau|department|agency|ministry|division|directorate)$/;
const led =
  /^(?:delegation|force|group|team|council|committee|panel|board|program|programme|initiative|campaign|project|effort|unit|coalition|roundtable|center|centre|institute)$/;
const between =
  /^(?:is|was|are|were|be|been|being|will|has|have|currently|now|which|that|and|jointly|formerly|previously|presently|soon|today|co|once)$/;

/**
 * The office that "headed by" at word `at` speaks of: the name that ends just before it, an office meant by "the bureau"
 * (the page's own, or the last one named), or the thing that is led ("the delegation"). `null` if there is none.
 */
export function readOfficeBefore(read: ReadSentence, at: number, reading: Reading): string | null {
  const { words } = read;
  let end = at;
  while (end > 0 && between.test(words[end - 1]?.lower ?? "")) end--;
  const near = read.nameBefore(at, (name) => name.to >= end - 4);
  if (near && near.kind !== "law" && near.kind !== "report") {
    // "The Office of Ports (OP) in the Ministry of Trade, headed by": the office, not what it is part of.
    const part = words
      .slice(Math.max(0, near.from - 2), near.from)
      .some((word) => /^(?:in|of|within|under|at)$/.test(word.lower));
    const whole = part
      ? read.nameBefore(near.from, (name) => name.to >= near.from - 5 && name.kind === "office")
      : null;
    return (whole ?? near).name;
  }
  const last = words[end - 1];
  if (!last) return null;
  // "UNHCR, led by …": a short name alone is the office.
  if (/^\p{Lu}[\p{Lu}/&-]+$/u.test(last.text)) return reading.longForms.get(last.text) ?? last.text;
  const meant =
    generic.test(last.lower) && (!last.capital || /^(?:the|this|our)$/.test(words[end - 2]?.lower ?? ""));
  if (meant) {
    const before = words[end - 2];
    if (before?.capital && !/^(?:the|this|our)$/.test(before.lower))
      return reading.longForms.get(before.text) ?? `${before.text} ${last.text}`;
    const earlier = read.nameBefore(at, (name) => name.kind === "office");
    const named = earlier?.name ?? lastOffice(read, reading, last.lower);
    if (named) return named;
    const own = reading.document.metadata.office;
    // A page calls itself "the Bureau"; "the Commission" is somebody else unless its name says so.
    return pageItself.test(last.lower) || own?.toLowerCase().includes(last.lower) ? own : last.text;
  }
  if (led.test(last.lower)) {
    let from = end - 1;
    while (
      from > 0 &&
      words[from]?.gap === "" &&
      from > end - 8 &&
      !/^(?:the|a|an|its|our|their|this)$/.test(words[from - 1]?.lower ?? "")
    )
      from--;
    return words
      .slice(from, end)
      .map((word) => word.text)
      .join(" ");
  }
  return null;
}

/** The office of that kind named last before this sentence, at most twelve sentences back. */
function lastOffice(read: ReadSentence, reading: Reading, noun: string): string | null {
  const index = read.sentence.index;
  for (let back = index - 1; back >= Math.max(0, index - 12); back--) {
    const names = reading.sentences[back]?.names ?? [];
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i];
      if (name?.kind === "office" && name.name.toLowerCase().includes(noun)) return name.name;
    }
  }
  return null;
}

/** Offices that issue other people's news: the text's issuer, but not the office a text speaks of. */
const pressOffice = /spokes|press|public affairs|communications|media/i;

/**
 * The office a post without its own ("is serving as Acting Director") belongs to: one named earlier in the sentence, else
 * named in the three sentences before, else the page's own unless that is a press office. `null`: not stated.
 */
export function officeMeant(read: ReadSentence, reading: Reading, at: number): string | null {
  const inSentence = read.nameBefore(at, (name) => name.kind === "office");
  if (inSentence) return inSentence.name;
  const { index } = read.sentence;
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const named = reading.sentences[back]?.nameBefore(
      Number.POSITIVE_INFINITY,
      (name) => name.kind === "office",
    );
    if (named && !pressOffice.test(named.name)) return named.name;
  }
  const own = reading.document.metadata.office;
  return own && !pressOffice.test(own) && !/,/.test(own) ? own : null;
}
