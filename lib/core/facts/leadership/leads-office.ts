import { leads, ledByCountry, ledThing, willLead } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { auxiliary, isSomebody, readHolder, subjectBefore } from "./read-holder";

interface Led {
  readonly office: string;
  readonly next: number;
  /** "the office": the page's own. */
  readonly own: boolean;
}

/** The office, body or delegation that is led: what stands after the verb; `null` for whatever else one may lead. */
function objectAfter(read: ReadSentence, at: number): Led | null {
  const { words } = read;
  const name = read.nameFrom(at, (found) => found.from <= at + 3);
  // "led the Agency's transformation": the work, and not the office.
  if (name && words[name.to]?.possessive && words[name.to + 1]?.gap === "") return null;
  if (
    name &&
    name.kind !== "report" &&
    name.kind !== "law" &&
    words.slice(at + 1, name.from + 1).every((word) => word.gap === "")
  )
    return { office: name.name, next: name.to + 1, own: false };
  const short = words[at];
  // "leads USAID": a short name that nothing goes on with.
  if (
    short &&
    !short.possessive &&
    /^\p{Lu}[\p{Lu}/&-]+$/u.test(short.text) &&
    !(words[at + 1]?.gap === "" && words[at + 1]?.capital)
  )
    return { office: short.text, next: at + 1, own: false };
  for (let next = at; next < Math.min(words.length, at + 8); next++) {
    const word = words[next];
    if (!word || (next > at && word.gap !== "")) return null;
    if (!ledThing.test(word.lower)) continue;
    // "she led her team to …" heads nothing.
    if (/^(?:her|his|their|my)$/.test(words[at]?.lower ?? "")) return null;
    const article = /^(?:the|a|an|its|this|our)$/.test(words[at]?.lower ?? "");
    const own =
      next - at === 1 &&
      article &&
      /^(?:office|bureau|department|agency|division|ministry)$/.test(word.lower);
    const last = words[next + 1]?.lower === "force" ? next + 1 : next;
    let end = last + 1;
    const limit = /^(?:to|for|on|of)$/.test(words[end]?.lower ?? "") ? last + 9 : end;
    while (end < Math.min(words.length, limit) && words[end]?.gap === "") end++;
    return { office: printedWords(words, article ? at + 1 : at, end), next: last + 1, own };
  }
  return null;
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsLeadsOffice = (word: string): boolean => leads.test(word) || willLead.test(word);

/**
 * "Ambassador X leads the Office …": a person as subject, an office or body as object. Organisations and countries count
 * only where they lead or chair a delegation or meeting; an office that "leads the nation's engagement" leads nobody.
 */
export function leadsOffice(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at];
  const before = words[at - 1]?.lower ?? "";
  if (!verb || verb.capital || words[at + 1]?.lower === "by") return null;
  const coming = willLead.test(verb.lower) && /^(?:will|to)$/.test(before);
  if (!coming && !leads.test(verb.lower)) return null;
  const object = objectAfter(read, at + 1);
  if (!object) return null;
  const named = coming && before === "to" ? null : subjectBefore(read, at);
  const asked = coming && before === "to" ? personBeforeTo(read, at) : null;
  const holder = named ?? asked;
  if (isSomebody(holder)) {
    const past = /(?:ed|^led)$/.test(verb.lower) && !/^(?:has|have)$/.test(before);
    const titled = holder.title?.status ?? "head";
    return claimAbout(read, holder, wordSpan(words, holder.from, object.next), {
      office: object.own ? (reading.document.metadata.office ?? object.office) : object.office,
      role: printedWords(words, /^(?:is|was|has|will|currently|to)$/.test(before) ? at - 1 : at, at + 1),
      status: titled !== "head" ? titled : coming ? "incoming" : past ? "former" : "head",
      confidence: 0.8,
      reason: `a person as subject of "${verb.lower}"`,
    });
  }
  const country = words.slice(at + 1, object.next).some((word) => ledByCountry.test(word.lower));
  if (!country || !(/^(?:is|are|will|also|currently)$/.test(before) || /^co-chair/.test(verb.lower)))
    return null;
  let end = at - 1;
  while (end > 0 && auxiliary.test(words[end]?.lower ?? "")) end--;
  let from = end;
  while (
    from > 0 &&
    words[from]?.gap === "" &&
    (words[from - 1]?.capital || /^(?:and|of|the)$/.test(words[from - 1]?.lower ?? ""))
  )
    from--;
  if (/^the$/i.test(words[from]?.text ?? "")) from++;
  if (!words[end]?.capital || from > end || /^(?:he|she|they|it|we|who)$/.test(words[end]?.lower ?? ""))
    return null;
  return {
    read,
    focus: wordSpan(words, from, object.next),
    person: null,
    title: null,
    office: object.office,
    organisation: printedWords(words, from, end + 1).replace(/\sand\s/, "; "),
    role: printedWords(words, end + 1, at + 1),
    status: "head",
    relation: "heads",
    confidence: 0.6,
    reason: "an organisation leads or chairs, no person",
  };
}

/** "… appointed X to lead the Office": the person who ends before "to". */
function personBeforeTo(read: ReadSentence, at: number) {
  const { words } = read;
  for (let from = Math.max(0, at - 9); from < at - 1; from++) {
    const holder = readHolder(words, from);
    if (holder?.next === at - 1) return holder;
  }
  return null;
}
