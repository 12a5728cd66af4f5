import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { readWords, type Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { chargeWithWords } from "./read-charge";
import { type PostTitle, readTitle } from "./read-person";

/** A line of a list is this short at most, and so many of one form make a list. */
const LINE = 160;
const FEWEST = 2;
/** Two people share one bracket at most. */
const MOST = 2;
const joint = /^(?:and|et|y|e|und|en)$/;

type Found = readonly { readonly holder: Holder; readonly office: string | null }[];

/** The post that fills the bracket at whose first word it begins. */
function postFilling(words: readonly Word[], at: number): PostTitle | null {
  const title = readTitle(words, at, true, false) ?? chargeWithWords(words, at);
  const behind = words[title?.next ?? -1];
  return title?.from === at && (behind === undefined || behind.gap.startsWith(")")) ? title : null;
}

/** "Ada Lind, Port College (vice chair)", "Ada Lind (vice chair)": the line ends with a post in brackets. */
function postAtEnd({ words, text }: ReadSentence): Found {
  if (!text.endsWith(")")) return [];
  const name = readName(words, 0, false);
  if (!name?.name.includes(" ") || !/^[,(–—-]/.test(words[name.next]?.gap ?? "")) return [];
  const open = words.findLastIndex(({ gap }) => gap.endsWith("("));
  const title = open >= name.next ? postFilling(words, open) : null;
  return title?.next === words.length
    ? [{ holder: { name, title, from: 0, next: words.length }, office: title.office }]
    : [];
}

/** "Director of Events (Ada Lind and Omar Said)": a post with its holders in brackets, and nothing else. */
function peopleAtEnd({ words, text }: ReadSentence): Found {
  if (!text.endsWith(")")) return [];
  const title = readTitle(words, 0, true, false);
  if (!title || title.from > 1 || !words[title.next]?.gap.endsWith("(")) return [];
  const found: { holder: Holder; office: string | null }[] = [];
  let at = title.next;
  while (at < words.length && found.length < MOST) {
    const name = readName(words, at, false);
    if (!name?.name.includes(" ")) return [];
    found.push({ holder: { name, title, from: 0, next: name.next }, office: title.office });
    at = joint.test(words[name.next]?.lower ?? "") ? name.next + 1 : name.next;
  }
  return at === words.length ? found : [];
}

/** "Ada Lind (chair)" as a cell of a row, beside the body: whose post it is, the next cell says. */
function cellWithPost({ words, text, sentence }: ReadSentence): Found {
  const name = readName(words, 0, false);
  if (!name?.name.includes(" ") || words[name.next]?.gap !== "(") return [];
  const title = postFilling(words, name.next);
  const cells = text.split("\t");
  const first = cells[0]?.trim() ?? "";
  if (!title || !first.endsWith(")") || cells.length < 2) return [];
  const body = cells[1]?.trim() ?? "";
  const named = readWords(body, sentence.start).some(({ capital }) => capital) && body.length < LINE;
  return [
    { holder: { name, title, from: 0, next: title.next }, office: title.office ?? (named ? body : null) },
  ];
}

const forms = [postAtEnd, peopleAtEnd, cellWithPost];

/**
 * Lines with a post in brackets behind a person, or a person in brackets behind a post, and rows whose first cell is such: two of one
 * form at least, so that a lone remark is no list. `byBlock`: the first sentence of each block. O(blocks).
 */
export function bracketedPosts(reading: Reading, byBlock: ReadonlyMap<number, ReadSentence>): Claim[] {
  const claims: Claim[][] = forms.map(() => []);
  for (const { start, end, chrome, kind } of reading.document.blocks) {
    const read = byBlock.get(start);
    const row = kind === "table-row";
    if (!read || chrome !== null || end - start > LINE * (row ? 2 : 1) || !read.text.includes("(")) continue;
    for (const [form, find] of forms.entries()) {
      if ((find === cellWithPost) !== row) continue;
      for (const { holder, office } of find(read))
        claims[form]?.push(
          claimAbout(read, holder, wordSpan(read.words, 0, holder.next), {
            title: holder.title?.title ?? null,
            office: office ?? reading.document.metadata.office,
            relation: "holds",
            role: "listed as",
            confidence: 0.65,
            reason: "a line with a name and a post in brackets, one of several",
          }),
        );
    }
  }
  return claims.flatMap((found) => (found.length >= FEWEST ? found : []));
}
