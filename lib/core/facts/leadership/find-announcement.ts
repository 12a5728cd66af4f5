import { readNumberWords } from "@/lib/core/facts/figures/number-words";
import type { Range } from "@/lib/core/text/range";

/** How one text speaks of a paper. Ranges are of that text, in UTF-16 units. */
export interface Announcement {
  /** Where it names the paper by its full title. */
  readonly naming: Range;
  /** Parts it counts in the paper where these are not as many as the paper has: worth a note, not a change. */
  readonly counted: (Range & { readonly count: number }) | null;
}

const PAPER = "statement|paper|document|policy|position paper|fact sheet|report|declaration|text";
const TELLS =
  "focus(?:es|ed)? on|cover(?:s|ed)?|set(?:s)? out|outline(?:s|d)?|contain(?:s|ed)?|has|had|consist(?:s|ed)? of|address(?:es|ed)?|list(?:s|ed)?|present(?:s|ed)?|identif(?:ies|ied)|make(?:s)?|made|comprise(?:s|d)?";
const WEIGHT = "major|main|key|core|central|broad|important|principal|priority|specific|numbered|general";
const PARTS =
  "aspects|points|positions|priorities|principles|recommendations|pillars|themes|areas|goals|objectives|commitments|elements|topics";
/** "The statement focuses on | three major aspects". Bounded between its parts: nothing here can be tried twice. */
const COUNTED = new RegExp(
  `\\b(?:${PAPER})\\s+(?:${TELLS})\\s+((?:the\\s+following\\s+)?(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)\\s+(?:(?:${WEIGHT})\\s+){0,2}(?:${PARTS}))\\b`,
  "gi",
);

/**
 * Whether a text announces a paper: names it by its full title, white space and case aside. Where it also counts the
 * paper's parts and the paper has another number of positions, that is told beside.
 *
 * @param positions how many numbered positions the paper has; 0 where it has none, and then nothing is counted
 */
export function findAnnouncement(text: string, title: string, positions: number): Announcement | null {
  const words = title.trim().split(/\s+/).filter(Boolean);
  if (words.length < 3) return null;
  const named = new RegExp(words.map(escaped).join("\\s+"), "i").exec(text);
  if (!named) return null;
  let counted: Announcement["counted"] = null;
  for (const match of positions > 0 ? text.matchAll(COUNTED) : []) {
    const [whole, said = "", number = ""] = match;
    const count = /^\d/.test(number) ? Number(number) : readNumberWords(number.toLowerCase());
    if (count === null || count < 2 || count === positions) continue;
    const end = match.index + whole.length;
    counted = { start: end - said.length, end, count };
    break;
  }
  return { naming: { start: named.index, end: named.index + named[0].length }, counted };
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
