import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { foldWords } from "@/lib/core/facts/fact-key";
import { splitSentences } from "@/lib/core/facts/reading/split-sentences";

/** A term of a text: one to three content words in a row. */
export interface TermCount {
  /** What makes two printings one notion: "modern slavery" for "modern-day form of slavery". */
  readonly term: string;
  readonly count: number;
  readonly perThousand: number;
  /** Printings met, most frequent first, small letters. */
  readonly printed: readonly string[];
}

export interface TermCounts {
  /** Words of the document's own text. */
  readonly words: number;
  readonly terms: ReadonlyMap<string, TermCount>;
}

export interface TermShift {
  readonly term: string;
  readonly kind: "came" | "went" | "more" | "less" | "worded differently";
  readonly older: TermCount | null;
  readonly newer: TermCount | null;
}

const stop = new Set(
  "a an the and or but nor of to in on at for by with from into onto over under about as is are was were be been being am it its this that these those their our your his her them they we he she you i who whom whose which what when where why how than then there here if while because since until after before during between among through throughout against within without up down out off not no do does did has have had will would can could may might must shall should also such other more most some any each every both either neither all many much few several own same so too very just only even still yet however including include includes please see visit one two".split(
    " ",
  ),
);
/** "form of slavery" is slavery: words that only classify what follows. */
const classifier = /^(?:forms?|kinds?|types?|acts?|issues?)$/;

/** Words of a phrase as a notion: "-day" and classifiers taken out, hyphens opened. */
function notion(words: readonly string[]): string {
  return words
    .filter((word) => !classifier.test(word) && word !== "of")
    .map((word) => word.replace(/-day$/, ""))
    .join(" ");
}

/** What ends a phrase inside a sentence: "content data, inferred information" holds no "data inferred"; nor does a row of a table. */
const clauseBorder = /[,;:()[\]\t\n|…]|\s[-–—]\s/u;

/** Longest notion counted, in words. */
const LONGEST = 3;

/**
 * Terms of a document's own words (no furniture) with counts per 1,000 words. Runs of one to three content words inside a
 * clause; "form of", "kind of" inside a run are skipped. O(words).
 */
export function countTerms(document: CanonicalDocument): TermCounts {
  const found = new Map<string, { count: number; printed: Map<string, number> }>();
  let words = 0;
  const clauses = splitSentences(document).flatMap(({ text }) => text.split(clauseBorder));
  for (const text of clauses) {
    const joined: string[] = [];
    // Folding opens hyphens; "modern-day" is one word.
    const dayWords = new Set([...text.toLowerCase().matchAll(/(\p{L}+)-day\b/gu)].map((match) => match[1]));
    for (const word of foldWords(text).split(" ")) {
      const before = joined.at(-1);
      if (word === "day" && before !== undefined && dayWords.has(before))
        joined[joined.length - 1] = `${before}-day`;
      else if (word) joined.push(word);
    }
    words += joined.length;
    for (let from = 0; from < joined.length; from++) {
      if (
        stop.has(joined[from] ?? "") ||
        /^\d/.test(joined[from] ?? "") ||
        classifier.test(joined[from] ?? "")
      )
        continue;
      const run: string[] = [];
      let content = 0;
      for (let at = from; at < joined.length && content < LONGEST; at++) {
        const word = joined[at] ?? "";
        const linked = word === "of" && classifier.test(joined[at - 1] ?? "") && at > from;
        if (!linked && (stop.has(word) || /^\d/.test(word))) break;
        run.push(word);
        if (linked || classifier.test(word)) continue;
        content++;
        const key = notion(run);
        const entry = found.get(key) ?? { count: 0, printed: new Map<string, number>() };
        entry.count++;
        const printed = run.join(" ");
        entry.printed.set(printed, (entry.printed.get(printed) ?? 0) + 1);
        found.set(key, entry);
      }
    }
  }
  const terms = new Map<string, TermCount>();
  for (const [term, { count, printed }] of found)
    terms.set(term, {
      term,
      count,
      perThousand: words === 0 ? 0 : Math.round((count / words) * 100_000) / 100,
      printed: [...printed].sort((a, b) => b[1] - a[1]).map(([text]) => text),
    });
  return { words, terms };
}

/** Seen less often than this in both texts, a term's coming and going is chance. */
const FEW = 2;

/**
 * Terms that came, went, or stand twice as often or half as often per 1,000 words, and notions that each text prints in
 * its own way ("modern-day form of slavery", "modern slavery"). Strongest first; single words yield to the longer terms that
 * hold them. O(terms).
 */
export function compareTerms(older: TermCounts, newer: TermCounts): TermShift[] {
  const shifts: { shift: TermShift; weight: number }[] = [];
  for (const term of new Set([...older.terms.keys(), ...newer.terms.keys()])) {
    const a = older.terms.get(term) ?? null;
    const b = newer.terms.get(term) ?? null;
    const most = Math.max(a?.count ?? 0, b?.count ?? 0);
    if (a && b && term.includes(" ") && !a.printed.some((text) => b.printed.includes(text))) {
      shifts.push({ shift: { term, kind: "worded differently", older: a, newer: b }, weight: most + 10 });
      continue;
    }
    if (most < FEW) continue;
    const rate = (b?.perThousand ?? 0) - (a?.perThousand ?? 0);
    if (!a) shifts.push({ shift: { term, kind: "came", older: a, newer: b }, weight: Math.abs(rate) });
    else if (!b) shifts.push({ shift: { term, kind: "went", older: a, newer: b }, weight: Math.abs(rate) });
    else if (b.perThousand >= 2 * a.perThousand && b.count >= 3)
      shifts.push({ shift: { term, kind: "more", older: a, newer: b }, weight: Math.abs(rate) / 2 });
    else if (a.perThousand >= 2 * b.perThousand && a.count >= 3)
      shifts.push({ shift: { term, kind: "less", older: a, newer: b }, weight: Math.abs(rate) / 2 });
  }
  const longer = new Map<string, number>();
  for (const { shift } of shifts)
    for (const word of shift.term.split(" "))
      if (shift.term.includes(" "))
        longer.set(
          word,
          Math.max(longer.get(word) ?? 0, Math.max(shift.older?.count ?? 0, shift.newer?.count ?? 0)),
        );
  return shifts
    .filter(
      ({ shift }) =>
        shift.term.includes(" ") ||
        (longer.get(shift.term) ?? 0) < Math.max(shift.older?.count ?? 0, shift.newer?.count ?? 0),
    )
    .sort((x, y) => y.weight - x.weight || (x.shift.term < y.shift.term ? -1 : 1))
    .map(({ shift }) => shift);
}
