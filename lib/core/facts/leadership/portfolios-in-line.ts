import { readName } from "@/lib/core/facts/names/read-name";
import { titleModifiers } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { isListOf, itemsOfLine } from "./items-of-line";
import { readListLead } from "./list-lead";
import { listStart } from "./named-in-line";
import { personPhrase } from "./person-phrase";
import { isPluralPost, pluralTitleRound } from "./plural-title";

/** Fewer portfolios than this are no list. */
const FEWEST = 3;
const LONGEST_PORTFOLIO = 14;

/** "- of Justice: Senator Ada Lind": an item whose portfolio stands before a colon and whose person fills the rest. */
export function portfolioItem(words: readonly Word[]): { holder: Holder; portfolio: string } | null {
  const colon = words.findIndex(({ gap }, at) => at > 0 && gap === ":");
  if (colon < 0 || colon > LONGEST_PORTFOLIO) return null;
  const holder = personPhrase(words, colon);
  const behind = words[holder?.name.next ?? -1];
  if (!holder?.name.name.includes(" ") || (behind && !/^[,;(–—]/.test(behind.gap))) return null;
  let first = 0;
  while (first < colon - 1 && (links.has(words[first]?.lower ?? "") || small.test(words[first]?.lower ?? "")))
    first++;
  return { holder, portfolio: joinWords(words.slice(first, colon)) };
}
const links = postWords("links");
const small = /^(?:the|la|le|les|l'|il|lo|gli|i|el|los|las|o|a|os|as|der|die|das)$/;

/** The post that a text names in the plural, told in the singular; `null` if none. */
export function pluralPostIn(words: readonly Word[]): string | null {
  const noun = words.findIndex(({ lower }) => isPluralPost(lower));
  let from = noun;
  while (titleModifiers.has(words[from - 1]?.lower ?? "")) from--;
  return noun < 0 ? null : (pluralTitleRound(words.slice(from, noun + 1), noun - from)?.title ?? null);
}

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
  const items = itemsOfLine(words, start.at);
  for (const { from, to } of items) {
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
  }
  return isListOf(claims.length, items, FEWEST) ? claims : [];
}
