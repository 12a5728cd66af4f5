import { foldWords } from "@/lib/core/facts/fact-key";
import type { Range } from "@/lib/core/text/range";
import { diffWords } from "./diff-words";
import { likeness, wordBag } from "./word-bag";

/** A sentence or clause; `group` names its paragraph. */
export interface Statement extends Range {
  readonly text: string;
  readonly group: number;
}

type Pairs = readonly (readonly [Statement, Statement])[];
export interface AlignedStatements {
  readonly same: Pairs;
  readonly alike: Pairs;
  readonly clauses: Pairs;
  readonly olderRest: readonly Statement[];
  readonly newerRest: readonly Statement[];
}

/** A word that stands in more statements than this finds no candidates: it is no rare word. Bounds the work. */
const COMMON = 24;

/** Content words printed small: names of offices alone make no two sentences alike. */
const plainBag = (text: string) => wordBag(text.replace(/\p{Lu}[\p{L}\p{M}’'-]*/gu, " "));

/** Mutually best pairs by likeness of their words, candidates found through shared rare words. */
function pairAlike(
  older: readonly Statement[],
  newer: readonly Statement[],
  least: number,
): [Statement, Statement][] {
  const bags = newer.map((statement) => wordBag(statement.text));
  const index = new Map<string, number[]>();
  for (const [at, bag] of bags.entries())
    for (const word of bag) {
      const list = index.get(word);
      if (!list) index.set(word, [at]);
      else if (list.length <= COMMON) list.push(at);
    }
  const candidates: { score: number; a: number; b: number }[] = [];
  for (const [a, statement] of older.entries()) {
    const bag = wordBag(statement.text);
    const votes = new Map<number, number>();
    for (const word of bag) {
      const list = index.get(word) ?? [];
      if (list.length <= COMMON) for (const b of list) votes.set(b, (votes.get(b) ?? 0) + 1);
    }
    const best = [...votes].sort((x, y) => y[1] - x[1]).slice(0, 6);
    for (const [b] of best) {
      const score = likeness(bag, bags[b] ?? new Set());
      if (score >= least && likeness(plainBag(statement.text), plainBag(newer[b]?.text ?? "")) >= 0.35)
        candidates.push({ score, a, b });
    }
  }
  candidates.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const pairs: [Statement, Statement][] = [];
  for (const { a, b } of candidates) {
    if (takenA.has(a) || takenB.has(b)) continue;
    const x = older[a];
    const y = newer[b];
    if (!x || !y) continue;
    takenA.add(a);
    takenB.add(b);
    pairs.push([x, y]);
  }
  return pairs;
}

/** Sentences of so many words can be told by all but one of them. */
const SHORTEST = 5;
const LONGEST = 40;

/** Pairs sentences that differ in a single word ("Grants dropped 8 %", "Grants jumped 8 %"), where only one fits. O(words). */
function pairOneOff(older: readonly Statement[], newer: readonly Statement[]): [Statement, Statement][] {
  const keysOf = (statement: Statement): string[] => {
    const words = statement.text.toLowerCase().split(/\s+/);
    if (words.length < SHORTEST || words.length > LONGEST) return [];
    return words.map((_, at) => `${at}|${words.slice(0, at).join(" ")}|${words.slice(at + 1).join(" ")}`);
  };
  const index = new Map<string, Statement | null>();
  for (const statement of newer)
    for (const key of keysOf(statement)) index.set(key, index.has(key) ? null : statement);
  const taken = new Set<Statement>();
  const pairs: [Statement, Statement][] = [];
  for (const statement of older)
    for (const key of keysOf(statement)) {
      const partner = index.get(key);
      if (!partner || taken.has(partner)) continue;
      taken.add(partner);
      pairs.push([statement, partner]);
      break;
    }
  return pairs;
}

/** Clauses of at least four words, cut at commas, semicolons, colons and dashes. */
function clausesOf(statement: Statement): Statement[] {
  const clauses: Statement[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = statement.text.slice(from, to);
    const text = raw.trim();
    if (text.split(/\s+/).length >= 4) {
      const start = statement.start + from + (raw.length - raw.trimStart().length);
      clauses.push({ start, end: start + text.length, text, group: statement.group });
    }
  };
  for (const match of statement.text.matchAll(/[;:,](?=\s)|\s[–—-]{1,2}\s/g)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(statement.text.length);
  return clauses;
}

/** So many more words than the other side has make a run a clause of its own, which may have its partner elsewhere. */
const MUCH_MORE = 5;

/** Long runs of aligned sentences that one side has alone: "X is one of the largest donors, and | our aid amounts to …". */
function spareClauses(alike: Pairs): { older: Statement[]; newer: Statement[] } {
  const spare = { older: [] as Statement[], newer: [] as Statement[] };
  const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
  for (const [a, b] of alike)
    for (const run of diffWords(a.text, b.text)) {
      const x = a.text.slice(run.older.start, run.older.end);
      const y = b.text.slice(run.newer.start, run.newer.end);
      const more = count(x) - count(y);
      if (more >= MUCH_MORE)
        spare.older.push({
          start: a.start + run.older.start,
          end: a.start + run.older.end,
          text: x,
          group: a.group,
        });
      else if (-more >= MUCH_MORE)
        spare.newer.push({
          start: b.start + run.newer.start,
          end: b.start + run.newer.end,
          text: y,
          group: b.group,
        });
    }
  return spare;
}

/**
 * Aligns the statements of two versions: equal ones first (in any order, white space and typography apart), then alike
 * sentences, then alike clauses of what is left. `olderRest` and `newerRest` found no partner.
 */
export function alignStatements(older: readonly Statement[], newer: readonly Statement[]): AlignedStatements {
  // Marks do not count, but "$5" is not "€5", and "+5 %" not "-5 %".
  const sameText = (text: string) =>
    /[$€£¥₹%+−<>≤≥]/.test(text)
      ? `${foldWords(text)}|${(text.match(/[$€£¥₹%+−<>≤≥](?=\s?\d)|(?<=\d\s?)[$€£¥₹%]/g) ?? []).join("")}`
      : foldWords(text);
  const waiting = new Map<string, Statement[]>();
  for (const statement of newer) {
    const folded = sameText(statement.text);
    const list = waiting.get(folded);
    if (list) list.push(statement);
    else waiting.set(folded, [statement]);
  }
  for (const list of waiting.values()) list.reverse();
  const same: [Statement, Statement][] = [];
  const restOlder: Statement[] = [];
  for (const statement of older) {
    const partner = waiting.get(sameText(statement.text))?.pop();
    if (partner) same.push([statement, partner]);
    else restOlder.push(statement);
  }
  const used = new Set(same.map(([, b]) => b));
  const restNewer = newer.filter((statement) => !used.has(statement));
  const off = pairOneOff(restOlder, restNewer);
  const offPaired = new Set(off.flat());
  const alike = [
    ...off,
    ...pairAlike(
      restOlder.filter((statement) => !offPaired.has(statement)),
      restNewer.filter((statement) => !offPaired.has(statement)),
      0.5,
    ),
  ];
  const paired = new Set(alike.flat());
  const openOlder = restOlder.filter((statement) => !paired.has(statement));
  const openNewer = restNewer.filter((statement) => !paired.has(statement));
  const spare = spareClauses(alike);
  const clauses = pairAlike(
    [...openOlder, ...spare.older].flatMap(clausesOf),
    [...openNewer, ...spare.newer].flatMap(clausesOf),
    0.6,
  ).filter(([a, b]) => foldWords(a.text) !== foldWords(b.text));
  const holds = (statement: Statement, parts: readonly Statement[]) =>
    parts.some((part) => part.start >= statement.start && part.end <= statement.end);
  const clauseOlder = clauses.map(([a]) => a);
  const clauseNewer = clauses.map(([, b]) => b);
  return {
    same,
    alike,
    clauses,
    olderRest:
      clauses.length > 2_000 ? openOlder : openOlder.filter((statement) => !holds(statement, clauseOlder)),
    newerRest:
      clauses.length > 2_000 ? openNewer : openNewer.filter((statement) => !holds(statement, clauseNewer)),
  };
}
