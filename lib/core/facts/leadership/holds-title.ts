import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import { isTitleHead, titleModifiers } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { personWithPost } from "./person-with-post";
import { isSomebody } from "./read-holder";
import { type PostTitle, readTitle } from "./read-person";

const leadership =
  /^(?:leadership|direction|chairmanship|stewardship|guidance|présidence|responsabilité|houlette|conduite|dirección|responsabilidad|presidencia|coordinación|liderazgo|mando|manos|mãos|direção|comando|responsabilidade|presidência|coordenação|liderança|cargo|charge|leitung|führung|vorsitz|federführung)$/;
/** Before a post that is written small: "acting secretary Ada Lind", "Outgoing chief executive, Ada Lind,". */
const marking = new Set([
  ...postWords("acting"),
  ...postWords("outgoing"),
  ...postWords("incoming"),
  ...postWords("former"),
]);
const officeLinks = postWords("links");

/** "Verkehrsminister", "Familienministerin": of what, the post itself says. */
const saysOffice = /^(?!Premier|Vize|Staats|Minister)\p{Lu}\p{Ll}{3,}minister(?:in)?$/u;

const severalEnd = /(?:^|\s)ministers$/i;

/** "Special Envoy for Climate X Y", "former Director X Y", "X Y, Director of …": someone who holds a post, or held it. */
export function holdsTitle(read: ReadSentence, at: number): Claim | null {
  const { words } = read;
  const title =
    readTitle(words, at, !words[at]?.capital || marking.has(words[at]?.lower ?? ""), true) ??
    smallPostBehindName(words, at);
  // "Ministers | Ada Lind and Boris Holt": several, but in German, where it is whose.
  if (title && read.lang !== "de" && severalEnd.test(title.title)) return null;
  if (title && title.from === at) {
    const set = words[title.next]?.gap === "," && title.status !== "head";
    const name = words[title.next]?.gap === "" || set ? readName(words, title.next, !set) : null;
    if (!name || (set && !(name.name.includes(" ") && words[name.next]?.gap === ","))) return null;
    const full = name.name.includes(" ");
    const marked = title.status !== "head";
    const organised = title.office === null && full ? splitOffice(words, title) : null;
    if (
      !(full && (title.office !== null || marked || saysOffice.test(title.title))) &&
      !(marked && title.office !== null)
    ) {
      const behind = full ? postBehind(read, name, at) : null;
      if (behind || !organised) return behind;
    }
    return claimAbout(
      read,
      { name, title: organised ?? title, from: at, next: name.next },
      wordSpan(words, at, name.next),
      {
        relation: "holds",
        role: "title",
        confidence: title.office ? 0.7 : 0.55,
        reason: marked ? `a title marked as ${title.status}` : "a title with its office before a full name",
      },
    );
  }
  const name = readName(words, at, false);
  const fresh = name && freshPostBehind(read, name, at);
  if (fresh) return fresh;
  if (
    !name ||
    name.from > at + 1 ||
    !name.name.includes(" ") ||
    words[name.next]?.gap !== "," ||
    (words[at - 1]?.capital && words[at]?.gap === "")
  )
    return null;
  return postBehind(read, name, at);
}

/** "the Port Trust's", "Port Trust chief executive | Ada Lind": a post written small behind whose it is. */
function smallPostBehindName(words: readonly Word[], at: number): PostTitle | null {
  if (at > 0 && words[at - 1]?.capital && words[at]?.gap === "") return null;
  for (let post = at + 1; post < at + LONGEST_OWNER; post++) {
    const word = words[post];
    if (word?.gap !== "") return null;
    if (word.capital) continue;
    const title = readTitle(words, post, true, true);
    return title?.from === post &&
      splitOffice(words, { ...title, from: at, title: joinWords(words.slice(at, title.next)) })
      ? { ...title, from: at, title: joinWords(words.slice(at, title.next)) }
      : null;
  }
  return null;
}
/** "Security Journey", "the National Port Trust": so many words at most. */
const LONGEST_OWNER = 5;

/** "Port Trust | CEO Ada Lind": the names in front that are no words of posts are whose post it is; `null` if there are none. */
function splitOffice(words: readonly Word[], title: PostTitle): PostTitle | null {
  let at = title.from;
  const isOfPost = (word: Word) =>
    titleModifiers.has(word.lower) || isTitleHead(word) || marking.has(word.lower) || !word.capital;
  while (at < title.next - 1 && words[at] && !isOfPost(words[at] as Word)) at++;
  if (at === title.from || /^(?:general|officer)$/.test(words[at]?.lower ?? "")) return null;
  const post = joinWords(words.slice(at, title.next));
  if (!title.title.endsWith(post)) return null;
  // "De | voorzitter Ada Lind": an article at the beginning of a sentence owns nothing.
  const article = at === title.from + 1 && articles.test(words[title.from]?.lower ?? "");
  return { ...title, title: post, office: article ? null : joinWords(words.slice(title.from, at)) };
}

const articles = /^(?:de|het|le|la|les|el|los|las|il|lo|der|die|das|o|a|os|as|the)$/;

/** "Ada Lind, | the Port Institute's | director": whose post it is. */
function ownerOf(words: readonly Word[], from: number, post: PostTitle): string | null {
  for (let at = from; at < Math.min(post.next, from + LONGEST_OWNER); at++) {
    if (!words[at]?.possessive || !words[at]?.capital) continue;
    const first = /^(?:the|a|an|our)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
    return first <= at ? joinWords(words.slice(first, at + 1)) : null;
  }
  return null;
}

/** "secretary of Public Works, director of Ports": the capitalised words are what the first post is of. */
const isOfPhrase = (words: readonly Word[], at: number) =>
  officeLinks.has(words[at - 1]?.lower ?? "") &&
  words[at]?.gap === "" &&
  words.slice(Math.max(0, at - 4), at - 1).some((word) => isTitleHead(word));

/** "the company Harbour Trucks, agent of …": a firm holds no post. */
export const isCompany = (words: readonly Word[], at: number) =>
  words[at]?.gap === "" &&
  /^(?:company|firm|startup|brand|empresa|compañía|companhia|firma|marca|société|entreprise|marque|unternehmen|konzern)$/.test(
    words[at - 1]?.lower ?? "",
  );

const freshly = /^(?:new|nouveau|nouvelle|nuev[oa]|nov[oa]|neue[rn]?|nuov[oa]|nieuwe)$/;
/** "Anne Duval | nouvelle directrice générale de l'Agence": a headline without a verb. */
function freshPostBehind(read: ReadSentence, name: PersonName, at: number): Claim | null {
  const { words } = read;
  const behind = words[name.next];
  if (behind?.gap !== "" || behind.capital || !freshly.test(behind.lower) || !name.name.includes(" "))
    return null;
  const title = readTitle(words, name.next, true, false);
  if (!title?.office) return null;
  return claimAbout(read, { name, title, from: at, next: title.next }, wordSpan(words, at, title.next), {
    relation: "holds",
    role: "title",
    confidence: 0.7,
    reason: "a full name with a new post right behind it",
  });
}

/** The post and office between commas behind a full name. */
function postBehind(read: ReadSentence, name: PersonName, at: number): Claim | null {
  const { words } = read;
  if (words[name.next]?.gap !== "," || isOfPhrase(words, at) || isCompany(words, at)) return null;
  const said = /^(?:currently|presently|now|actuellement|actualmente|derzeit|zurzeit|atualmente)$/.test(
    words[name.next]?.lower ?? "",
  );
  const once =
    /^(?:formerly|previously|précédemment|anciennement|anteriormente|antes|zuvor|bisher|früher)$/.test(
      words[name.next]?.lower ?? "",
    );
  const printed = readTitle(words, name.next + (said || once ? 1 : 0), true, false);
  if (!printed) return null;
  const after = once && printed.status === "head" ? { ...printed, status: "former" as const } : printed;
  // "Minister for A Anna Berg, Minister for B Carl Dahl": what follows is the next person's.
  const titledBefore = at > 0 && words[at]?.gap === "" && words[at - 1]?.capital;
  const next = words[after.next];
  if (
    (titledBefore || after.office !== null) &&
    next?.gap === "" &&
    readName(words, after.next, true)?.name.includes(" ")
  )
    return null;
  // "X, currently Chief of A, will take over as Chief of B" leaves the post at A.
  const goes =
    said &&
    words
      .slice(after.next, after.next + 14)
      .some(
        (word, at, rest) =>
          /^(?:will|wird|sera|será)$/.test(word.lower) &&
          /^(?:take|leave|succeed|replace|move|join|assume|be|become|step|relinquish)$/.test(
            rest[at + 1]?.lower ?? "",
          ),
      );
  // "X, Director, Office of …": the office behind a second comma.
  const office =
    words[after.next]?.gap === ","
      ? read.nameFrom(after.next, (found) => found.from <= after.next + 1 && found.kind === "office")
      : null;
  const owner = after.office === null && office === null ? ownerOf(words, name.next, after) : null;
  if (after.office === null && office === null && owner === null) return null;
  return claimAbout(
    read,
    { name, title: after, from: at, next: after.next },
    wordSpan(words, at, office === null ? after.next : office.to + 1),
    {
      ...(owner !== null && after.title.startsWith(`${owner} `)
        ? { title: after.title.slice(owner.length + 1) }
        : {}),
      office: after.office ?? office?.name ?? owner,
      ...(goes && after.status === "head" ? { status: "outgoing" as const } : {}),
      relation: "holds",
      role: "title",
      confidence: 0.7,
      reason: "a full name with a title and office after a comma",
    },
  );
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsUnderLeadership = (word: string): boolean => leadership.test(word);

/** "Under the leadership of Commissioner X, the Bureau …" */
export function underLeadership(
  read: ReadSentence,
  reading: Reading,
  at: number,
  said: readonly Claim[],
): Claim | null {
  const { words } = read;
  const noun = words[at]?.lower ?? "";
  if (!leadership.test(noun) || !/^(?:of|de|du|del|do|da|von|des)$/.test(words[at + 1]?.lower ?? ""))
    return null;
  const before = words.slice(Math.max(0, at - 4), at);
  const under = before.some((word) => /^(?:under|sous|bajo|sob|unter)$/.test(word.lower));
  const charged = /^(?:cargo|charge)$/.test(noun) && /^(?:a|in|à|al)$/.test(before.at(-1)?.lower ?? "");
  const inHands = /^(?:manos|mãos)$/.test(noun) && /^(?:en|em|nas)$/.test(before.at(-1)?.lower ?? "");
  if (!under && !charged && !inHands) return null;
  const holder = personWithPost(words, at + 2);
  if (!isSomebody(holder) || said.some(({ person }) => person === holder.name.name)) return null;
  const name = read.nameFrom(holder.next, (found) => found.kind === "office");
  return claimAbout(read, holder, wordSpan(words, at, holder.next), {
    office: holder.title?.office ?? name?.name ?? reading.document.metadata.office,
    role: under ? `under the ${noun} of` : `${before.at(-1)?.lower} ${noun} of`,
    ...(before.some((word) => /^(?:was|était|estaba|estava|war)$/.test(word.lower))
      ? { status: "former" as const }
      : {}),
    confidence: 0.7,
    reason: "something stands under a person's leadership",
  });
}
