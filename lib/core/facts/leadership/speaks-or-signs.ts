import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { openerOf, readHolder, subjectBefore } from "./read-holder";

const dash = /^[\s"”|]*[–—―~-]{1,2}\s?(?=\p{Lu})/u;
const attributed = /\battributable\sto\b/i;
/** Signatures stand among the first lines of a text, and alone on their line. */
const HEAD = 12;
const LINE = 160;

/**
 * Quoted speakers ("– President X", `Secretary X (June 19): "…`), people to whom a text is attributed, and signers of the
 * head: people met in the text. None of them leads the page's office by being quoted.
 */
export function speaksOrSigns(read: ReadSentence): Claim | null {
  const { words, text, sentence } = read;
  const reported = saysInQuotes(read);
  if (reported) return reported;
  const said = attributed.exec(text.slice(0, 200));
  let from = 0;
  if (said) {
    const after = sentence.start + said.index + said[0].length;
    while (from < words.length && (words[from]?.start ?? 0) < after) from++;
  }
  // A dash and a credit may follow the quotation on its line: "… slavery. ~ President X".
  const dashed = dash.test(text);
  const holder = from === 0 ? openerOf(read) : readHolder(words, from);
  if (!holder) return null;
  const tail = text.slice((words[holder.next - 1]?.end ?? sentence.start) - sentence.start);
  const quotes = /^\s?(?:\([^)]{2,24}\))?\s?:\s?["“]/.test(tail);
  const short = sentence.block.end - sentence.block.start < LINE;
  const signs =
    sentence.index <= HEAD &&
    short &&
    tail.trim() === "" &&
    holder.title !== null &&
    holder.name.from < holder.title.from;
  if (!quotes && !dashed && !said && !signs) return null;
  if (!holder.title && !dashed) return null;
  return claimAbout(read, holder, wordSpan(words, holder.from, holder.next), {
    role: signs ? "signs" : said ? "attributed to" : "quoted",
    relation: signs ? "signs" : "speaks",
    confidence: 0.8,
    reason: signs ? "a name and a title as a line of the head" : "the speaker of a quotation",
  });
}

const says =
  /^(?:said|says|stated|states|noted|notes|added|declared|remarked|told|stressed|emphasized|emphasised)$/;

/** `"…," said Ambassador X` and `"…," Secretary X said`: the speaker of a sentence that holds a quotation. */
function saysInQuotes(read: ReadSentence): Claim | null {
  const { words, text } = read;
  if (!/["“”]/.test(text)) return null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !says.test(word.lower)) continue;
    const behind = readHolder(words, at + 1);
    const holder = behind?.title ? behind : subjectBefore(read, at);
    if (!holder?.title) continue;
    return claimAbout(read, holder, wordSpan(words, holder.from, holder.next), {
      role: "quoted",
      relation: "speaks",
      confidence: 0.8,
      reason: "the speaker of a quotation",
    });
  }
  return null;
}
