import type { TermCount, TermCounts } from "./count-terms";

/** One term through the versions of a document. Plain JSON. */
export interface TermTrace {
  /** As most versions print it. */
  readonly term: string;
  readonly cells: readonly TermTraceCell[];
}

/** What one version has of it; a count of nothing is told as such, and is no fact about the world. */
export interface TermTraceCell {
  readonly count: number;
  readonly perThousand: number;
  /** How this version prints it most, where it is not as the row is headed; else `null`. */
  readonly printed: string | null;
  /** Against the version before: "came" and "went" are of terms that one of the two does not have at all. */
  readonly news: "came" | "went" | null;
}

/** A single word says little: only long ones that stand this often are told. */
const oneWord = { letters: 7, times: 5 };
/** Words of pages rather than of papers. */
const page =
  /\b(?:click|link|links|page|pages|full|text|read|photo|image|description|website|web|site|http|www|pdf|us)\b/;
/** So much of a term's uses inside a longer one makes it a part of that one. */
const INSIDE = 0.7;

/**
 * The terms that tell versions apart: each with its count and its count per 1,000 words in every version, those first whose
 * use differs most from an even one (log-likelihood ratio, Dunning 1993; longer terms weigh more, so do terms that versions print
 * in their own ways). One version alone gives its most frequent terms. O(terms × versions).
 */
export function traceTerms(versions: readonly TermCounts[], most = 8): TermTrace[] {
  const words = versions.reduce((sum, version) => sum + version.words, 0);
  const scored: { term: string; score: number; counts: readonly (TermCount | null)[] }[] = [];
  for (const term of new Set(versions.flatMap(({ terms }) => [...terms.keys()]))) {
    const counts = versions.map(({ terms }) => terms.get(term) ?? null);
    if (!isTelling(term, counts)) continue;
    const total = counts.reduce((sum, each) => sum + (each?.count ?? 0), 0);
    const length = term.split(" ").length;
    let score = versions.length === 1 ? total * length : 0;
    if (versions.length > 1)
      for (const [at, version] of versions.entries()) {
        const count = counts[at]?.count ?? 0;
        const even = (total * version.words) / Math.max(words, 1);
        if (count > 0) score += 2 * count * Math.log(count / even);
      }
    score *= length > 1 ? 1.5 : 1;
    if (length > 1 && printedApart(counts)) score += 12;
    scored.push({ term, score, counts });
  }
  scored.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  const chosen: typeof scored = [];
  for (const candidate of scored) {
    if (chosen.length >= most) break;
    const known = chosen.findIndex(({ term, counts }) => overlaps(term, counts, candidate));
    if (known < 0) chosen.push(candidate);
    else if (candidate.term.length > (chosen[known]?.term.length ?? 0)) chosen[known] = candidate;
  }
  return chosen.map(({ term, counts }) => trace(term, counts));
}

function isTelling(term: string, counts: readonly (TermCount | null)[]): boolean {
  const parts = term.split(" ");
  if (parts.some((part) => part.length < 2) || page.test(term)) return false;
  const most = Math.max(...counts.map((each) => each?.count ?? 0));
  if (parts.length === 1) return term.length >= oneWord.letters && most >= oneWord.times;
  return most >= 2;
}

/** Two versions that share no printing of the term: each says it in its own way. */
function printedApart(counts: readonly (TermCount | null)[]): boolean {
  const said = counts.flatMap((each) => (each ? [each.printed] : []));
  return said.some((one, at) =>
    said.slice(at + 1).some((other) => !one.some((text) => other.includes(text))),
  );
}

/** One is a part of the other and hardly stands without it. */
function overlaps(
  term: string,
  counts: readonly (TermCount | null)[],
  other: { readonly term: string; readonly counts: readonly (TermCount | null)[] },
): boolean {
  const holds = (long: string, short: string) => ` ${long} `.includes(` ${short} `);
  const sum = (all: readonly (TermCount | null)[]) =>
    all.reduce((total, each) => total + (each?.count ?? 0), 0);
  const [mine, theirs] = [sum(counts), sum(other.counts)];
  if (holds(term, other.term)) return mine >= INSIDE * theirs;
  return holds(other.term, term) && theirs >= INSIDE * mine;
}

function trace(term: string, counts: readonly (TermCount | null)[]): TermTrace {
  const printings = new Map<string, number>();
  for (const each of counts)
    for (const text of each?.printed.slice(0, 1) ?? [])
      printings.set(text, (printings.get(text) ?? 0) + (each?.count ?? 0));
  const heading = [...printings].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? term;
  return {
    term: heading,
    cells: counts.map((each, at) => {
      const before = counts[at - 1];
      const printed = each?.printed[0] ?? null;
      return {
        count: each?.count ?? 0,
        perThousand: each?.perThousand ?? 0,
        printed: printed === null || printed === heading ? null : printed,
        news: at === 0 || Boolean(before) === Boolean(each) ? null : each ? "came" : "went",
      };
    }),
  };
}
