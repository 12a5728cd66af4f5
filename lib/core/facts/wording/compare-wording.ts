import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { findDates } from "@/lib/core/documents/dates/find-dates";
import { makeFactKey } from "@/lib/core/facts/fact-key";
import { splitSentences } from "@/lib/core/facts/reading/split-sentences";
import type { Range } from "@/lib/core/text/range";
import { alignStatements, type Statement } from "./align-statements";
import { defaultLadders, type Ladder } from "./commitment-ladder";
import { diffWords, type WordRun } from "./diff-words";
import { judgeWording, type WordingFlag } from "./judge-wording";
import { continuedDifferently } from "./shared-phrases";
import { placesOf, touches } from "./small-edits";

/** A statement reworded, or dropped from or added to a paragraph that else stayed. */
export interface WordingChange {
  readonly key: string;
  readonly kind: "reworded" | "dropped" | "added";
  /** The words that differ, with a word or two round them; `null` where that side says nothing. */
  readonly older: string | null;
  readonly newer: string | null;
  readonly olderRange: Range | null;
  readonly newerRange: Range | null;
  readonly olderQuote: string | null;
  readonly newerQuote: string | null;
  readonly flags: readonly WordingFlag[];
  /** The rule that found it, in words. */
  readonly reason: string;
}

const range = ({ start, end }: Range): Range => ({ start, end });
const single = (text: string) => text.replace(/\s+/g, " ").trim();

/** Links' labels ("Full Text» More»") and lone names are no statements. */
const saysSomething = (text: string) =>
  (text.replace(/(?:\p{L}+\s){0,2}\p{L}+»/gu, " ").match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;

function statements(document: CanonicalDocument): Statement[] {
  return splitSentences(document)
    .filter((sentence) => sentence.place === "prose" && saysSomething(sentence.text))
    .map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      group: sentence.block.start,
    }));
}

/** The run with so many words round it, verbatim: what a person needs to see of a long sentence. */
function around(statement: Statement, run: Range, words: number): Range {
  const before = statement.text.slice(Math.max(0, run.start - words * 14), run.start);
  const after = statement.text.slice(run.end, run.end + words * 14);
  const head = [...before.matchAll(/\S+/g)].slice(-words)[0];
  const tail = [...after.matchAll(/\S+/g)].slice(0, words).at(-1);
  return {
    start: statement.start + (head ? run.start - before.length + head.index : run.start),
    end: statement.start + run.end + (tail ? tail.index + tail[0].length : 0),
  };
}

/** Does a run only write one day in another form: "31 March 2014", "March 31, 2014"? Punctuation beside it counts with it. */
function sameDate(older: string, newer: string, run: WordRun): boolean {
  const dateAt = (text: string, { start, end }: Range) =>
    findDates(text).find((date) => date.start <= start + 1 && end <= date.end + 2);
  const [a, b] = [dateAt(older, run.older), dateAt(newer, run.newer)];
  return a !== undefined && b !== undefined && a.iso === b.iso;
}

/** Words of context: one in the short form, eight in the quote. */
const NEAR = 1;
const WIDE = 8;

/** Whether a flag's words stand where a run is; words that a side does not have stand everywhere. */
const stands = (words: string | null, text: string, run: Range) =>
  words === null || touches(placesOf(words, text), run);

/** "… without | any refund": where a statement is cut off behind a phrase, the phrase stands right before it and has not gone. */
const standsBefore = (words: string | null, text: string, { start }: Range): boolean =>
  words !== null &&
  placesOf(words, text.slice(Math.max(0, start - words.length - 2), start + words.length)).length > 0;

function reworded(
  a: Statement,
  b: Statement,
  ladders: readonly Ladder[],
  reason: string,
  texts: { readonly older: string; readonly newer: string },
): WordingChange[] {
  const flags = judgeWording(a.text, b.text, ladders).filter(
    ({ olderWords, newerWords }) =>
      !(newerWords === null && standsBefore(olderWords, texts.newer, b)) &&
      !(olderWords === null && standsBefore(newerWords, texts.older, a)),
  );
  const flagged = new Set<WordingFlag>();
  const cut = (statement: Statement, at: Range) =>
    statement.text.slice(at.start - statement.start, at.end - statement.start);
  const runs = diffWords(a.text, b.text).filter((run) => !sameDate(a.text, b.text, run));
  // A flag stands beside the words it speaks of; told once.
  const flagsOf = (run: WordRun, last: boolean) => {
    const here = flags.filter(
      (flag) =>
        !flagged.has(flag) &&
        (last || (stands(flag.olderWords, a.text, run.older) && stands(flag.newerWords, b.text, run.newer))),
    );
    for (const flag of here) flagged.add(flag);
    return here;
  };
  return runs.map((run, at) => {
    const olderRange = around(a, run.older, WIDE);
    const newerRange = around(b, run.newer, WIDE);
    const older = single(cut(a, around(a, run.older, NEAR)));
    const newer = single(cut(b, around(b, run.newer, NEAR)));
    return {
      key: makeFactKey("wording", `${a.text}|${older}`, `${b.text}|${newer}`),
      kind: "reworded",
      older,
      newer,
      olderRange,
      newerRange,
      olderQuote: cut(a, olderRange),
      newerQuote: cut(b, newerRange),
      flags: flagsOf(run, at === runs.length - 1),
      reason,
    };
  });
}

/**
 * How statements changed their words: reworded sentences and clauses, phrases that go on differently ("… unjustified
 * attack", "… unjustified war"), and sentences dropped from or added to a paragraph that else stayed. Strength, hedges
 * and negations are flagged as suggestions. Typography, white space and wrapping never count. Close to linear: candidates
 * come from shared rare words.
 */
export function compareWording(
  older: CanonicalDocument,
  newer: CanonicalDocument,
  ladders: readonly Ladder[] = defaultLadders,
): WordingChange[] {
  const { same, alike, clauses, olderRest, newerRest } = alignStatements(
    statements(older),
    statements(newer),
  );
  const changes: WordingChange[] = [];
  const texts = { older: older.text, newer: newer.text };
  for (const [a, b] of alike) changes.push(...reworded(a, b, ladders, "a sentence reworded", texts));
  for (const [a, b] of clauses) changes.push(...reworded(a, b, ladders, "a clause reworded", texts));
  for (const { older: a, newer: b, olderWords, newerWords } of continuedDifferently(olderRest, newerRest))
    changes.push({
      key: makeFactKey("wording", olderWords, newerWords),
      kind: "reworded",
      older: olderWords,
      newer: newerWords,
      olderRange: range(a),
      newerRange: range(b),
      olderQuote: a.text,
      newerQuote: b.text,
      flags: [],
      reason: "a phrase of both texts that goes on differently",
    });
  const keptOlder = new Set([...same, ...alike].map(([a]) => a.group));
  const keptNewer = new Set([...same, ...alike].map(([, b]) => b.group));
  const gone = (statement: Statement, kind: "dropped" | "added"): WordingChange => {
    const text = single(statement.text);
    const old = kind === "dropped";
    return {
      key: makeFactKey("wording", old ? text : "", old ? "" : text),
      kind,
      older: old ? text : null,
      newer: old ? null : text,
      olderRange: old ? range(statement) : null,
      newerRange: old ? null : range(statement),
      olderQuote: old ? statement.text : null,
      newerQuote: old ? null : statement.text,
      flags: [],
      reason: old
        ? "a sentence dropped from a paragraph that else stayed"
        : "a sentence added to a paragraph that was there",
    };
  };
  for (const statement of olderRest)
    if (keptOlder.has(statement.group)) changes.push(gone(statement, "dropped"));
  for (const statement of newerRest)
    if (keptNewer.has(statement.group)) changes.push(gone(statement, "added"));
  return changes;
}
