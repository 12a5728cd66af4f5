import type { Change, WordEdit } from "@/lib/core/comparison/changes/change";
import type { Range } from "@/lib/core/text/range";
import { endSentence, quoteWords } from "./excerpt-words";
import { isGrounded } from "./is-grounded";
import type { VersionNames } from "./name-versions";

/** Characters of a passage that a sentence quotes. */
const PASSAGE = 200;
/** Characters of words that give way to others. */
const WORDS = 80;
/** More replacements than these are told by both passages. */
const TOLD = 3;

/**
 * What a change does, in one sentence of plain words: "The 2016 version no longer has this passage of the 2013 version: “…”".
 * It is made of the change's own words alone: it names both versions and says no number that they do not print. `older` and
 * `newer` are the whole texts.
 */
export function sayChange(change: Change, older: string, newer: string, names: VersionNames): string {
  const before = change.older ? wordsAt(older, change.older) : "";
  const after = change.newer ? wordsAt(newer, change.newer) : "";
  const said = endSentence(worded(change, older, newer, names));
  return isGrounded(said, [before, after], [names.older, names.newer])
    ? said
    : `${upperFirst(names.newer)} differs here from ${names.older}.`;
}

function worded(change: Change, older: string, newer: string, names: VersionNames): string {
  const passage = (side: "older" | "newer") => {
    const range = change[side];
    return range ? quoteWords(wordsAt(side === "older" ? older : newer, range), PASSAGE) : "";
  };
  const [Newer, before] = [upperFirst(names.newer), names.older];
  const edits = toldEdits(change, older, newer);
  const reworded = edits.length > 0 ? `; ${sayEdits(edits, older, newer, names)}` : "";
  switch (change.kind) {
    case "deleted":
      return `${Newer} no longer has this passage of ${before}: ${passage("older")}`;
    case "inserted":
      return `${Newer} has a passage that ${before} does not have: ${passage("newer")}`;
    case "moved":
      return `${Newer} has this passage of ${before} in another place${reworded}: ${passage("newer")}`;
    case "split":
      return `${Newer} parts a passage of ${before} into several${reworded}: ${passage("newer")}`;
    case "merged":
      return `${Newer} joins passages of ${before} into one${reworded}: ${passage("newer")}`;
    case "modified":
      break;
  }
  if (change.cosmetic.length > 0 || edits.length === 0)
    return `${Newer} writes a passage of ${before} differently in form only: ${passage("newer")}`;
  if (edits.length > TOLD)
    return `${Newer} rewords a passage of ${before}. It read ${passage("older")}, and now reads ${passage("newer")}`;
  return `In ${around(newer, change.newer, edits)}, ${sayEdits(edits, older, newer, names)}`;
}

/** The replacements of words, each as whole numbers; those of form are left out. */
function toldEdits({ words }: Change, older: string, newer: string): readonly WordEdit[] {
  return words.flatMap((edit): WordEdit[] => {
    if (edit.cosmetic.length > 0) return [];
    const whole = { ...edit, older: wholeNumbers(older, edit.older), newer: wholeNumbers(newer, edit.newer) };
    return wordsAt(older, whole.older) || wordsAt(newer, whole.newer) ? [whole] : [];
  });
}

/** The first replacement names both versions, the others go on from it. */
function sayEdits(edits: readonly WordEdit[], older: string, newer: string, names: VersionNames): string {
  const said = edits.slice(0, TOLD).map((edit, at) => {
    const gone = wordsAt(older, edit.older);
    const come = wordsAt(newer, edit.newer);
    return at === 0 ? sayFirst(gone, come, names) : sayFurther(gone, come);
  });
  return said.join("; ") + (edits.length > TOLD ? "; and more" : "");
}

function sayFirst(gone: string, come: string, { older, newer }: VersionNames): string {
  if (!come) return `${newer} no longer says ${quoteWords(gone, WORDS)}, as ${older} does`;
  if (!gone) return `${newer} adds ${quoteWords(come, WORDS)} to what ${older} says`;
  return `${newer} says ${quoteWords(come, WORDS)} where ${older} says ${quoteWords(gone, WORDS)}`;
}

function sayFurther(gone: string, come: string): string {
  if (!come) return `${quoteWords(gone, WORDS)} is gone`;
  return `${quoteWords(come, WORDS)} ${gone ? `stands for ${quoteWords(gone, WORDS)}` : "is added"}`;
}

/** The beginning of a passage, so that a reader without the quotes knows where the words stand. */
function around(newer: string, passage: Range | null, edits: readonly WordEdit[]): string {
  if (!passage) return "this passage";
  const words = wordsAt(newer, passage);
  // A short line that changed as a whole is quoted by its edits already.
  const told = edits.map((edit) => wordsAt(newer, edit.newer));
  return told.includes(words) ? "this passage" : `the passage ${quoteWords(words, WORDS)}`;
}

/** A range that begins and ends inside no number. */
function wholeNumbers(text: string, { start, end }: Range): Range {
  if (start >= end) return { start, end };
  const splits = (at: number) =>
    /[\p{Nd}.,]/u.test(text.charAt(at - 1)) && /[\p{Nd}.,]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && splits(from)) from--;
  while (to < text.length && splits(to)) to++;
  return { start: from, end: to };
}

const wordsAt = (text: string, { start, end }: Range): string => text.slice(start, end).trim();

const upperFirst = (words: string) => words.charAt(0).toLocaleUpperCase("en") + words.slice(1);
