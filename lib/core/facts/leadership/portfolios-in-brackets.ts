import { readName } from "@/lib/core/facts/names/read-name";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isPluralPost, pluralTitleRound } from "./plural-title";
import { type PostTitle, readTitle } from "./read-person";

/** Fewer than this are no list. */
const FEWEST = 3;
const LONGEST_BRACKET = 14;
/** A government in one sentence. */
const MOST = 60;
const joint = /^(?:and|et|y|e|und|en|ou|o|or)$/;
/** What a list of people with their portfolios is of, where no post stands before it. */
const lead =
  /\b(?:new faces|nouve(?:lles|aux) (?:têtes|visages|entrants)|(?:caras nuevas|nuevas caras|nuevos rostros)|novos rostos|volti nuovi|nuovi volti|neuen? gesichter)\b|\b(?:conserv|gard|retrouv)\p{L}+ (?:leurs? (?:postes?|portefeuilles?)|leur place)\b|\b(?:rimangono|restano|confermati) al loro posto\b|\b(?:conservan|mantienen|continúan en) sus (?:cargos|puestos|carteras)\b|\b(?:mantêm|conservam) (?:os|as) (?:cargos|pastas)\b|\bbleiben im amt\b|\b(?:keep|kept|retain|retained) their (?:posts|portfolios|jobs|positions)\b/u;
const leaves = new Set([...postWords("leave"), ...postWords("dismiss"), ...postWords("leavings")]);
const outgoing = /^(?:out|sortants?|salientes?|uscenti)$/;

interface Item {
  readonly name: NonNullable<ReturnType<typeof readName>>;
  readonly title: PostTitle | null;
  readonly portfolio: string;
  readonly next: number;
}

/** "Ada Lind (Culture)", "Luc Morel (secrétaire d'État auprès du ministre)": a full name and a bracket of words. */
function itemAt(words: readonly Word[], at: number): Item | null {
  const name = words[at]?.capital ? readName(words, at, false) : null;
  const open = name?.next ?? -1;
  if (!name?.name.includes(" ") || words[open]?.gap !== "(") return null;
  let next = open + 1;
  while (next < open + LONGEST_BRACKET && words[next] && !words[next]?.gap.startsWith(")")) next++;
  const inside = words.slice(open, next);
  if (
    inside.length === LONGEST_BRACKET ||
    inside.some(({ raw }) => /\d/.test(raw)) ||
    (inside[0]?.raw.length ?? 0) < 3
  )
    return null;
  const title = readTitle(inside, 0, true, false);
  return { name, title, portfolio: joinWords(inside), next };
}

/** Before a post in the plural: those who held it once. */
const ofOnce =
  /^(?:former|antigos|antigas|antiguos|antiguas|anciens|anciennes|ehemaligen?|früheren?|ex-\p{L}+)$/u;
/** So many words before the list such a word stands at most. */
const LONGEST_POST = 6;

/** "ministers" → "minister" */
const inSingular = (words: readonly Word[], at: number): Word[] =>
  words.slice(at, at + 1).map((word) => ({ ...word, lower: "minister", text: "minister", raw: "minister" }));

/** The post named in the plural before word `end`, told in the singular. */
function postBefore(words: readonly Word[], end: number): PostTitle | null {
  for (let at = end - 1; at >= 0; at--)
    // The table of German holds "ministers" as well.
    if (words[at]?.lower === "ministers") return readTitle(inSingular(words, at), 0, true, false);
    else if (isPluralPost(words[at]?.lower ?? "")) return pluralTitleRound(words, at);
  return null;
}

/** "São eles: …", "They are: …": the sentence before says of what post. */
const namely =
  /^(?:são(?:\s(?:eles|elas))?|son|they\sare|these\sare|ce\ssont|es\ssind|dies\ssind|sono)\s?:/iu;
const postNamedIn = ({ words }: ReadSentence) => postBefore(words, words.length);

/**
 * "Huit nouvelles têtes: Ada Lind (Culture), Omar Said (Ports), …", "Remain in post: …": people with their portfolios in brackets, in a
 * sentence that names their post in the plural or speaks of keeping posts or of new faces. Three at least. O(words).
 */
export function portfoliosInBrackets(read: ReadSentence, previous: ReadSentence | null): Claim[] {
  const { words, text } = read;
  if (text.split("(", FEWEST + 1).length <= FEWEST) return [];
  const items: Item[] = [];
  let at = 0;
  let first = -1;
  while (at < words.length && items.length < MOST) {
    const item = itemAt(words, at);
    if (item) {
      if (first < 0) first = at;
      items.push(item);
    }
    // Items follow each other with commas and a last "and": anything else between them ends the list.
    else if (items.length >= FEWEST) break;
    else items.length = 0;
    at = item ? item.next + (joint.test(words[item.next]?.lower ?? "") ? 1 : 0) : at + 1;
    if (!item && items.length === 0) first = -1;
  }
  if (items.length < FEWEST) return [];
  const post = postBefore(words, first) ?? (namely.test(text) && previous ? postNamedIn(previous) : null);
  if (!post && !lead.test(text.toLowerCase())) return [];
  const gone = words.slice(0, first).some(({ lower }) => leaves.has(lower) || outgoing.test(lower));
  // "dos | antigos | titulares – Ada Lind (Portos), …"
  const once = words.slice(Math.max(0, first - LONGEST_POST), first).some(({ lower }) => ofOnce.test(lower));
  return items.map(({ name, title, portfolio, next }) =>
    claimAbout(read, { name, title: null, from: name.from, next }, wordSpan(words, name.from, next), {
      title: title?.title ?? post?.title ?? null,
      office: title ? title.office : portfolio,
      status: gone ? "outgoing" : once ? "former" : "head",
      relation: "holds",
      role: "listed",
      confidence: 0.65,
      reason: "a name with its portfolio in brackets, one of several",
    }),
  );
}
