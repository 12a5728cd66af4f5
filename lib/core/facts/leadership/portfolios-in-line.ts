import { readName } from "@/lib/core/facts/names/read-name";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { readListLead } from "./list-lead";
import { listStart } from "./named-in-line";
import { isPluralPost, pluralTitleRound } from "./plural-title";

/** A line shares out so many portfolios at most, and fewer than this are no list. */
const MOST = 60;
const FEWEST = 3;
const LONGEST_PORTFOLIO = 14;

/** "Los ministros": read as the beginning of a line. */
const article = /^(?:The|Los|Las|Les|Die|Os|As|I|Gli|Le|De)\s/;

/** A full name that fills words `[from, to)`. */
function nameIn(words: readonly Word[], from: number, to: number): Holder | null {
  const name = readName(words, from, false);
  return name?.name.includes(" ") && name.next === to ? { name, title: null, from, next: to } : null;
}

/** "Ports and Lakes, | Ada Lind", "Ada Lind, | Ports and Lakes" between two words of a line: who, and the portfolio. */
function itemIn(
  words: readonly Word[],
  from: number,
  to: number,
): { holder: Holder; portfolio: string } | null {
  if (to - from > LONGEST_PORTFOLIO) return null;
  for (let at = to - 1; at > from; at--) {
    if (!/^[,:–—]$/.test(words[at]?.gap ?? "")) continue;
    const behind = nameIn(words, at, to);
    const before = behind ? null : nameIn(words, from, at);
    const [holder, first, end] = behind ? [behind, from, at] : [before, at, to];
    if (holder && words[first]?.capital && readName(words, first, false)?.next !== end)
      return { holder, portfolio: joinWords(words.slice(first, end)) };
  }
  return null;
}

/**
 * "The ministers are: Ports, Ada Lind; Lakes and Rivers, Omar Said; …": a cabinet told in one line, its portfolios parted by
 * semicolons. The post is the one that the lead names in the plural. O(words).
 */
export function portfoliosInLine(read: ReadSentence): Claim[] {
  const { words, text } = read;
  if (!text.includes(";")) return [];
  const start = listStart(read);
  const lead = start ? readListLead(start.lead) : null;
  if (!start || !lead) return [];
  const noun = words.findIndex(({ lower }, at) => at < start.at && isPluralPost(lower));
  const post = noun < 0 ? null : (pluralTitleRound(words, noun) ?? pluralTitleRound(words.slice(noun), 0));
  if (!post) return [];
  const claims: Claim[] = [];
  let items = 0;
  for (let from = start.at; from < words.length && items < MOST; items++) {
    let to = from + 1;
    while (to < words.length && !words[to]?.gap.includes(";")) to++;
    const item = itemIn(words, from, to);
    if (item)
      claims.push(
        claimAbout(read, item.holder, wordSpan(words, from, to), {
          title: post.title.replace(article, ""),
          office: item.portfolio,
          status: lead.status,
          relation: "holds",
          role: "listed",
          confidence: 0.7,
          reason: "a portfolio and a name in a line that shares out posts",
        }),
      );
    from = to;
  }
  return claims.length >= FEWEST && claims.length * 2 > items ? claims : [];
}
