import { foldWords } from "@/lib/core/facts/fact-key";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { personPhrase } from "./person-phrase";
import { besideWithPost, withPostBefore } from "./post-before-name";
import { clauseSubject } from "./put-at-end";
import { readCharge } from "./read-charge";
import { isSomebody, readHolder, subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";
import { occupied, statusOfSucceeded } from "./status-of-succeeded";
import { follows } from "./succeeds-another";
import { postItself, vacancy } from "./vacancy";
import { bodyAt, leavesPlace } from "./what-is-left";
import { predecessorNamed, predecessors, relieves } from "./who-was-before";

const succeeds = postWords("succeed");
const succession = postWords("succession");
const holds = postWords("hold");
const puts = postWords("put");
const puttings = postWords("puttings");
const copulas = postWords("copula");
const pronouns = postWords("pronouns");
/** Leaving that needs no post beside it: "will step down after two terms". */
const surely =
  /^(?:resign(?:s|ed)?|step(?:s|ped|ping)?|stand(?:s|ing)?|stood|retir(?:e|es|ed|ing)|renuncia|renunció|renunciará|démissionne|démissionné|zurückgetreten|ausgeschieden)$/;
const leaves = postWords("leave");
const vacant = postWords("vacant");
/** German verbs whose particle stands at the end. */
const partedVerb = /^(?:löste?|scheidet|schied|tritt|trat|geht|ging|legt|legte|verlässt|verließ)$/;
const takesOver = /^(?:take|takes|took|taking|taken)$/;
const takesPlace =
  /^(?:prend|prendra|pris|toma|tomó|tomará|tomou|prende|prenderà|takes?|took|übernimmt|übernahm)$/;
const own = /^(?:la|le|el|o|il|the|das|den|die)$/;
const places = /^(?:place|lugar|posto|amt|posten|ministerium)$/;
const moves = /^(?:moving|moves|moved|move)$/;
const steps = /^(?:step|stepp(?:ed|ing)|steps|stands?|standing|stood)$/;

/** "X takes over from | Y", "in succession to | Y", "en sustitución de | Y": where the one begins who held the post before; -1 if nowhere. */
function predecessorAt(words: readonly Word[], at: number): number {
  const word = words[at]?.lower ?? "";
  const next = words[at + 1]?.lower ?? "";
  // "prend la place | de Ada Lind", "übernimmt das Amt | von Jan Vogel"
  if (
    places.test(word) &&
    own.test(words[at - 1]?.lower ?? "") &&
    takesPlace.test(words[at - 2]?.lower ?? "")
  )
    return /^(?:de|d'|di|del|do|da|of|von)$/.test(next) ? at + 2 : -1;
  if (takesOver.test(word) && next === "over" && /^(?:from|for)$/.test(words[at + 2]?.lower ?? ""))
    return at + 3;
  // "cargo que ocupaba anteriormente Ada Lind"
  if (occupied.test(word) && /^(?:que|qu'|quien|quem)$/.test(words[at - 1]?.lower ?? ""))
    return at + (/^(?:anteriormente|hasta|até|antes|antérieurement|précédemment)$/.test(next) ? 2 : 1);
  if (succession.has(word) && /^(?:of|to|for|de|d'|du|à|del|a|von|des|do|da|ao)$/.test(next)) return at + 2;
  return -1;
}

/** Who is named as the one before: the post is the one that the sentence has put somebody into. */
function predecessor(read: ReadSentence, at: number, from: number, before: readonly Claim[]): Claim[] {
  const { words } = read;
  const gone = personPhrase(words, from);
  if (!gone) return [];
  const told = before.findLast(({ relation, person }) => relation === "holds" && person !== gone.name.name);
  // "Sie tritt die Nachfolge von Karl Brandt an."
  const put =
    told ?? (pronouns.has(words[0]?.lower ?? "") ? (read.antecedent?.title ?? undefined) : undefined);
  // "a successor to X" of whom nothing is said, and who has no title, may be a work's.
  const verb = words
    .slice(Math.max(0, at - 16), at)
    .some(({ lower }) => holds.has(lower) || puts.has(lower) || copulas.has(lower) || puttings.has(lower));
  const sure =
    verb ||
    (places.test(words[at]?.lower ?? "") && takesPlace.test(words[at - 2]?.lower ?? "")) ||
    /^(?:take|took|nachfolge|stelle|ocupa|desemp|exerc|occup)/.test(words[at]?.lower ?? "");
  // "com a substituição de Ada Lind | por Eva Berg"
  const next = /^(?:por|par|durch|by)$/.test(words[gone.next]?.lower ?? "")
    ? readHolder(words, gone.next + 1)
    : null;
  if (!put && !gone.title && !((sure || next) && gone.name.name.includes(" "))) return [];
  return [
    ...(isSomebody(next)
      ? [
          claimAbout(read, next, wordSpan(words, at, next.next), {
            title: next.title?.title ?? gone.title?.title ?? null,
            office: next.title?.office ?? gone.title?.office ?? null,
            status: "incoming",
            relation: "holds",
            role: words[at]?.lower ?? "",
            confidence: 0.65,
            reason: "someone succeeds another in a post",
          }),
        ]
      : []),
    claimAbout(read, gone, wordSpan(words, at, gone.next), {
      title: gone.title?.title ?? put?.title ?? null,
      office: gone.title?.office ?? put?.office ?? null,
      status: statusOfSucceeded(words, at, gone, true, told),
      relation: "holds",
      role: words[at]?.lower ?? "",
      confidence: gone.title ? 0.65 : 0.6,
      reason: "someone is succeeded by another",
    }),
  ];
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsLeavesPost = (word: string): boolean =>
  vacant.has(word) ||
  succeeds.has(word) ||
  leaves.has(word) ||
  succession.has(word) ||
  partedVerb.test(word) ||
  predecessors.test(word) ||
  occupied.test(word) ||
  takesOver.test(word) ||
  places.test(word) ||
  moves.test(word) ||
  steps.test(word) ||
  word === "out";

/** Departures, successions and vacancies. */
export function leavesPost(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim[] {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  if (vacant.has(verb)) return vacancy(read, reading, at);
  if (succeeds.has(verb)) return follows(read, reading, at);
  if (partedVerb.test(verb)) {
    const gone = relieves(read, reading, at);
    if (gone.length > 0) return gone;
  }
  if (predecessors.test(verb)) return predecessorNamed(read, reading, at, before);
  const held = predecessorAt(words, at);
  if (held >= 0)
    return [
      ...predecessor(read, at, held, before),
      ...(places.test(verb) ? takesHisPlace(read, reading, at, held) : []),
    ];
  const moving = moves.test(verb) && words[at + 1]?.lower === "on";
  if (treads.test(verb) && !treadsBack(words, at)) return [];
  const stepping = steps.test(verb) && /^(?:down|back|aside)$/.test(words[at + 1]?.lower ?? "");
  if (!leaves.has(verb) && !moving && !stepping && !isOutAs(words, at)) return [];
  // "chaired by | retired Judge Ada Lind": what somebody is called leaves no post.
  if (
    /^(?:by|of|for|with|the|an?|former|and|von|par|por|da|door)$/.test(words[at - 1]?.lower ?? "") &&
    words[at + 1]?.capital
  )
    return [];
  // "…, der Ende März in den Ruhestand | tritt."
  const ofClause = endsClause(words, at) ? clauseSubject(read, at) : null;
  const subject = ofClause ?? subjectBefore(read, at);
  if (!subject) return [];
  const holder = withPostBefore(words, subject);
  let from = at + 1;
  while (from < at + 9 && away.test(words[from]?.lower ?? "")) from++;
  while (from < at + 4 && /(?:mente|ment|ly)$/.test(words[from]?.lower ?? "")) from++;
  while (from < at + 9 && away.test(words[from]?.lower ?? "")) from++;
  const title = readTitle(words, from, true, false) ?? readCharge(words, from);
  const body = title ? null : bodyAt(words, from);
  // "dejará | el cargo", "quittera | ses fonctions"
  const named = words
    .slice(at + 1, Math.max(from, at + 3))
    .some((word) => postItself.test(word.lower.replace(/s$/, "")));
  const full = holder.name.name.includes(" ");
  const sure = surely.test(verb) && (stepping || !/^st/.test(verb)) && full;
  if (!title && !holder.title && !body && !(named && full) && !sure) return [];
  if (!title && !body && !named && leavesPlace(words, at)) return [];
  const beside = holder.title && !title ? besideWithPost(words, holder) : null;
  return [
    ...(beside
      ? [
          claimAbout(read, beside, wordSpan(words, beside.from, at + 1), {
            office: beside.title?.office ?? officeMeant(read, reading, beside.from),
            status: "outgoing",
            relation: "holds",
            role: verb,
            confidence: 0.7,
            reason: "a person leaves a post",
          }),
        ]
      : []),
    claimAbout(read, holder, wordSpan(words, holder.from, title?.next ?? body?.next ?? at + 1), {
      title: title?.title ?? holder.title?.title ?? (body ? postIn(read, holder, body.office) : null),
      office:
        title?.office ?? body?.office ?? holder.title?.office ?? officeMeant(read, reading, holder.from),
      status: "outgoing",
      relation: "holds",
      role: verb,
      confidence: title || holder.title ? 0.75 : 0.6,
      reason: "a person leaves a post",
    }),
  ];
}

const treads = /^(?:tritt|trat)$/;
const back = /^(?:zurück|ab|ruhestand|pension|rente)$/;
/** "tritt … | zurück", "in den | Ruhestand tritt", where "tritt die Nachfolge … an" takes a post up. */
const treadsBack = (words: readonly Word[], at: number): boolean => {
  for (let near = Math.max(0, at - 4); near < at + 24; near++) {
    const word = words[near];
    if (!word || (near > at + 1 && /[.;!?]/.test(word.gap))) return false;
    if (near !== at && back.test(word.lower)) return true;
  }
  return false;
};

/** What somebody was in a body that is left: the post that the text told before, or a member's seat. */
function postIn({ posts }: ReadSentence, { name }: Holder, body: string): string {
  const post = posts?.get(name.name);
  return post?.title && post.office && foldWords(post.office) === foldWords(body) ? post.title : "Member";
}

/** "Ada Lind takes the | place | of Eva Berg": whoever comes, where the charge itself tells it by no other rule. */
function takesHisPlace(read: ReadSentence, reading: Reading, at: number, from: number): Claim[] {
  const subject = /^(?:amt|posten)$/.test(read.words[at]?.lower ?? "") ? null : subjectBefore(read, at - 2);
  const gone = subject?.name.name.includes(" ") ? personPhrase(read.words, from) : null;
  if (!subject || !gone?.name.name.includes(" ")) return [];
  return [
    claimAbout(read, subject, wordSpan(read.words, subject.from, gone.next), {
      title: gone.title?.title ?? null,
      office: gone.title?.office ?? officeMeant(read, reading, at),
      status: /rá$|rà$|dra$/.test(read.words[at - 2]?.lower ?? "") ? "incoming" : "head",
      relation: "holds",
      role: `${read.words[at - 2]?.lower} ${read.words[at]?.lower}`,
      confidence: 0.6,
      reason: "someone succeeds another in a post",
    }),
  ];
}

/** "Ada Lind is | out | as chair of the Trust" */
const isOutAs = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "out" &&
  words[at + 1]?.lower === "as" &&
  /^(?:is|was|are|were)$/.test(words[at - 1]?.lower ?? "");

const endsClause = (words: readonly Word[], at: number): boolean =>
  partedVerb.test(words[at]?.lower ?? "") && words[at + 1]?.gap !== "";

/** Words between a verb of leaving and the post. */
const away =
  /^(?:down|back|aside|on|as|come|comme|como|ser|être|sein|being|from|in|her|his|their|its|post|position|positions|função|funções|posto|comando|poste|le|la|les|ses|o|os|a|as|sein|ihr|appointment|role|roles|duties|the|of|all|a|an|current|project|de|du|des|sus?|son|sa|cargo|puesto|poste|fonctions?|zurück|amt|das|dem|seine?[nm]?|ihre?[nm]?)$/;
