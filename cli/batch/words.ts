import { compareTokens } from "@/lib/core/comparison/words/compare-tokens";
import { Interner } from "@/lib/core/comparison/words/interner";
import { type WordSequence, wordClass, wordHead } from "@/lib/core/comparison/words/word-sequence";
import { stringsOf } from "../strings-of";
import type { Responder } from "./responder";

/**
 * `{id, lang, old: [token], new: [token]}` → `{edits: [{old: [start, end], new: [start, end]}]}` in tokens.
 * A capital that comes and goes with the start of a sentence is no edit of words.
 */
export const respond: Responder = ({ old, new: now }) => {
  const interner = new Interner();
  const older = sequenceOf(stringsOf(old, "old"), interner);
  const newer = sequenceOf(stringsOf(now, "new"), interner);
  const edits = compareTokens(older, newer, interner.size).filter((edit) => !edit.capital);
  return { edits: edits.map(({ o0, o1, n0, n1 }) => ({ old: [o0, o1], new: [n0, n1] })) };
};

function sequenceOf(tokens: readonly string[], interner: Interner): WordSequence {
  const classes = Uint8Array.from(tokens, wordClass);
  return {
    length: tokens.length,
    heads: Uint16Array.from(tokens, (token, index) => wordHead(token, classes[index] as number)),
    ids: Int32Array.from(tokens, (token) => interner.idOf(token)),
    classes,
    folded: (index) => (tokens[index] ?? "").toLowerCase(),
    startsSentence: (index) => index === 0 || /^[.?!]$/.test(tokens[index - 1] ?? ""),
  };
}
