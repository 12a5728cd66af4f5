import type { CommitmentWords } from "@/lib/core/languages/commitment-words";
import type { Range } from "@/lib/core/text/range";
import { type CommitmentPatterns, patternsOf } from "./commitment-patterns";

/** One commitment, laid out. The parts do not overlap; together they are all the words of their clause. */
export interface Commitment {
  /** The clause that was read: a sentence, or one of two that a word like "and" joins. */
  readonly clause: Range;
  /** Who is to act; `null` where the clause does not say. */
  readonly who: Range | null;
  /** The words of duty: "must", "should not", "calls on"; `null` where the sentence asks directly: "Narrow the focus". */
  readonly duty: Range | null;
  /** What is to be done, in one or more stretches. */
  readonly does: readonly Range[];
  /** Whom it is done for or to. */
  readonly whom: readonly Range[];
  readonly conditions: readonly Range[];
}

/** A longer sentence is left unread: what is found at its two ends has little to do with each other. */
const LONGEST = 1_500;
/** A subject of more words than this is none. */
const LONGEST_SUBJECT = 24;
const LONGEST_SECOND_SUBJECT = 14;
/** Before a verb of taking a side: "The United States", "The members of the Forum". */
const LONGEST_SPEAKER = 8;

/** The commitments of a sentence, none where it has no word of duty. Linear in its length. */
export function readSentence(text: string, sentence: Range, words: CommitmentWords): Commitment[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const patterns = patternsOf(words);
  const clauses = clausesOf(text, sentence, patterns);
  const read = clauses.map((clause) => readClause(text, clause, patterns, words));
  // A sentence is read as a whole or not at all: half of it would be lost words.
  if (read.every((each) => each !== null)) return read;
  const whole = clauses.length > 1 ? readClause(text, sentence, patterns, words) : null;
  return whole ? [whole] : [];
}

/** Matches of a pattern within a range, in order. */
function* within(text: string, { start, end }: Range, pattern: RegExp): Generator<Range> {
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(pattern))
    yield { start: start + match.index, end: start + match.index + match[0].length };
}

/** Where words are written without blanks, two characters are about one. */
const countWords = (words: string): number =>
  words.match(/\p{Script=Han}{1,2}|[^\s\p{Script=Han}]+/gu)?.length ?? 0;

/** Cut where a joining word begins a second subject with a duty of its own: "…, and any migrants injured should receive …". */
function clausesOf(text: string, sentence: Range, patterns: CommitmentPatterns): Range[] {
  const duties = [...within(text, sentence, patterns.duty)];
  const cuts: number[] = [];
  for (let at = 1; at < duties.length; at++) {
    const [before, duty] = [duties[at - 1] as Range, duties[at] as Range];
    const between = { start: Math.max(before.end, cuts.at(-1) ?? 0), end: duty.start };
    const join = [...within(text, between, patterns.join)].at(-1);
    if (!join) continue;
    const subject = text.slice(join.end, duty.start);
    const many = countWords(subject);
    if (
      many > 0 &&
      many <= LONGEST_SECOND_SUBJECT &&
      !patterns.subordinate.test(subject) &&
      !/[,;:،؛，；：]/.test(subject)
    )
      cuts.push(join.start);
  }
  const starts = [sentence.start, ...cuts];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? sentence.end }));
}

function readClause(
  text: string,
  clause: Range,
  patterns: CommitmentPatterns,
  words: CommitmentWords,
): Commitment | null {
  const conditions: Range[] = [];
  let from = clause.start;
  const [join] = within(text, { start: from, end: Math.min(clause.end, from + 12) }, patterns.join);
  if (join?.start === from) from = join.end;
  from = skipBlanks(text, from, clause.end);
  // "If we are able to reach consensus, these may serve …"
  const [opening] = within(text, { start: from, end: clause.end }, patterns.conditionAnyCase);
  if (opening?.start === from) {
    const comma = endOfOpening(text, { start: from, end: clause.end }, patterns);
    if (comma > from) {
      conditions.push({ start: from, end: comma });
      from = skipBlanks(text, comma + 1, clause.end);
    }
  }
  const duty = dutyOf(text, { start: from, end: clause.end }, patterns, words.dropsSubject);
  if (!duty) return asked(text, { start: from, end: clause.end }, clause, conditions, patterns);
  const order = words.order ?? {};
  const before = trimmed(text, from, duty.start);
  const [that] = patterns.that ? within(text, { start: duty.end, end: clause.end }, patterns.that) : [];
  // Where who is to act stands behind, what stands before is more than was reckoned with.
  if (patterns.that && (before || !that)) return null;
  const subject = that ? trimmed(text, duty.end, that.start) : before;
  if (!subject && !words.dropsSubject) return null;
  const said = subject ? text.slice(subject.start, subject.end) : "";
  if (countWords(said) > LONGEST_SUBJECT || patterns.notSubject.test(said)) return null;

  const rest = { start: that?.start ?? duty.end, end: clause.end };
  const [passive] = within(text, rest, patterns.passive);
  const isPassive =
    passive !== undefined && (order.passiveAnywhere || text.slice(rest.start, passive.start).trim() === "");
  const upToMark = (start: number): Range => {
    const mark = /[,;:—–،؛，；：]/.exec(text.slice(start, rest.end));
    return { start, end: mark ? start + mark.index : rest.end };
  };
  const taken: Range[] = [];
  const take = (pattern: RegExp, into: Range[]) => {
    for (const found of within(text, rest, pattern)) {
      if (taken.some((each) => each.start < found.end && found.start < each.end)) continue;
      let { start, end } = upToMark(found.start);
      for (const each of taken) if (each.start > start) end = Math.min(end, each.start);
      // The participle at the end is what is done, not part of who does it.
      if (isPassive && passive.start > start) end = Math.min(end, passive.start);
      const part = trimmed(text, start, end);
      if (!part) continue;
      ({ start, end } = part);
      into.push(part);
      taken.push(part);
    }
  };
  take(patterns.condition, conditions);
  const agents: Range[] = [];
  if (isPassive) take(patterns.agent, agents);
  const whom: Range[] = [];
  take(patterns.whom, whom);
  const does = [...agents.slice(1), ...remaining(text, rest, taken)].sort((a, b) => a.start - b.start);
  if (order.nothingBehind && does.length === 0) return null;
  return {
    clause,
    who: isPassive ? (agents[0] ?? null) : subject,
    duty,
    does,
    whom: isPassive && subject ? [subject, ...whom] : whom,
    conditions,
  };
}

/** The first words of duty with what denies them; else the first verb of taking a side behind a short subject. */
function dutyOf(
  text: string,
  range: Range,
  patterns: CommitmentPatterns,
  dropsSubject: boolean,
): Range | null {
  const before = ({ start }: Range) => text.slice(range.start, start).trim();
  for (const found of within(text, range, patterns.duty))
    if (dropsSubject || before(found) !== "") return found;
  const [stand] = within(text, range, patterns.stand);
  const speaker = stand ? before(stand) : "";
  const isSpeaker =
    speaker !== "" && countWords(speaker) <= LONGEST_SPEAKER && !/[,;:،؛，；：]/.test(speaker);
  return stand && isSpeaker ? stand : null;
}

/** "Narrow the focus of …": asked of nobody in particular. */
function asked(
  text: string,
  range: Range,
  clause: Range,
  conditions: readonly Range[],
  patterns: CommitmentPatterns,
): Commitment | null {
  const does = trimmed(text, range.start, range.end);
  if (!does || !patterns.imperative?.test(text.slice(does.start, does.end))) return null;
  return { clause, who: null, duty: null, does: [does], whom: [], conditions };
}

/** Where a condition that opens a clause ends: at its first comma, or at the last one before a subject of one or two words. */
function endOfOpening(text: string, range: Range, patterns: CommitmentPatterns): number {
  const [duty] = within(text, range, patterns.duty);
  const to = duty?.start ?? range.end;
  const commas = [...within(text, range, /[,،，]/gu)].map(({ start }) => start);
  const [first = -1, last = -1] = [commas[0], commas.findLast((at) => at <= to)];
  if (first < 0) return -1;
  const isShort = last > first && countWords(text.slice(last + 1, to)) <= 2;
  return isShort ? last : first;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s,;:،؛，；：]/.test(text.charAt(at))) at++;
  return at;
}

/** A range without blanks and separating marks at its ends; `null` where no word is left. */
function trimmed(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end);
  const inner = words.replace(/^[\s,;:—–،؛，；：、。]+/, "");
  const from = start + words.length - inner.length;
  const to = from + inner.replace(/[\s,;:—–.،؛，；：、。]+$/, "").length;
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/** What is left of a range between taken parts. */
function remaining(text: string, range: Range, taken: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let at = range.start;
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  for (const { start, end } of [...sorted, { start: range.end, end: range.end }]) {
    const part = trimmed(text, at, start);
    if (part) parts.push(part);
    at = end;
  }
  return parts;
}
