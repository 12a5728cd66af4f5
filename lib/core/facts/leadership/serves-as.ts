import type { LeadershipStatus } from "@/lib/core/facts/fact";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { heldBefore } from "./held-before";
import type { Holder } from "./holder";
import { pastDetails } from "./past-details";
import { personPhrase } from "./person-phrase";
import { behindAgent, chargeFrom, joinedAs, titleHere, titleStart } from "./post-behind-verb";
import { future, putBeforeColon, putWithoutPost, tookOffice } from "./put-without-post";
import { isSomebody, readHolder, subjectBefore } from "./read-holder";
import { readMembership, readSeat } from "./read-membership";
import { officeMeant } from "./read-office-before";
import {
  namedByCleft,
  nameRightBehind,
  objectBehindAdverb,
  objectBehindPost,
  personBehindColon,
  personBehindPost,
  whoseAppointment,
} from "./whom-it-puts";

const serve =
  /^(?:serves|serving|served|serve|continues|remains|acts|occupe|occupera|ocupa|ejerce|desempeña)$/;
/** "took office as", "takes over as" */
const takes = /^(?:took|takes|take|taking|taken)$/;
/** "is stepping into the role of" */
const stepsIn = /^(?:step|steps|stepped|stepping)$/;
const charges = postWords("charges");
/** "took | office", "took | the helm" */
const takesWhat = (words: readonly Word[], at: number): boolean =>
  /^(?:office|over|up|on)$/.test(words[at]?.lower ?? "") ||
  (words[at]?.lower === "the" && charges.has(words[at + 1]?.lower ?? ""));
const puttings = postWords("puttings");
/** "will no longer be", "was" */
const put = postWords("put");
const hold = postWords("hold");
const copula = postWords("copula");
/** Posts of a whole state belong to no office of the page. */
const nationwide =
  /\b(?:Attorney|Surgeon|Solicitor) General\b|\bPresident\b|\bPrime Minister\b|\bGovernor\b/i;

/** "Ada Lind nommée | directrice": a short line that begins with a full name and a participle right behind it. */
const isHeadline = (words: readonly Word[], at: number) =>
  words.length <= LONGEST_HEADLINE &&
  /(?:ée?s?|ad[oa]s?|id[oa]s?|ed|named|chosen|sworn|gewählt|ernannt|berufen|bestellt)$/.test(
    words[at]?.lower ?? "",
  ) &&
  words[at]?.gap === "" &&
  // "Port College named | a new director": who does it, and not whom.
  !/^an?$/.test(words[at + 1]?.lower ?? "") &&
  readHolder(words, 0)?.next === at;
const LONGEST_HEADLINE = 22;

/** Before a participle: whoever is put into a post is the subject. */
const passive = postWords("auxiliaries");
function statusOf(verb: string, lead: string, titled: LeadershipStatus): LeadershipStatus {
  if (/\bno longer\b/.test(lead)) return "outgoing";
  if (titled !== "head") return titled;
  if (/\bhad(?: been)?$/.test(lead)) return "former";
  if (future.test(verb)) return "incoming";
  if (
    /^(?:wird|wordt|sera|será|serán|seront|sarà)$/.test(verb) ||
    /^nominat(?:e|es|ed|ing)$/.test(verb) ||
    /\b(?:intends?|intent|plans?)\b/.test(lead)
  )
    return "incoming";
  if (/\b(?:will|sera|será|wird|sarà|verrà|vai|vão|va a|van a|expected to)\b/.test(lead) && !serve.test(verb))
    return "incoming";
  // "will leave on May 5 | to become"
  if (verb === "become" && /\bto$/.test(lead)) return "incoming";
  if (/\b(?:previously|formerly|once)\b/.test(lead)) return "former";
  if (heldBefore(verb) && !/\b(?:has|have)\b/.test(lead)) return "former";
  return "head";
}

/** "the nomination of Ada Lind, an official of the Fund, | to be | the head of": it has yet to come. */
const isNominated = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "to" &&
  words.slice(Math.max(0, at - LONGEST_NOMINATION), at).some(({ lower }) => /^nomin(?:at|ee)/.test(lower));
const LONGEST_NOMINATION = 16;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsServesAs = (word: string): boolean =>
  serve.test(word) ||
  hold.has(word) ||
  takes.test(word) ||
  stepsIn.test(word) ||
  put.has(word) ||
  puttings.has(word) ||
  copula.has(word) ||
  word === "be";

/** "is serving as", "was appointed", "named X as", "the appointment of X as", "X is the Director of": a person and a post. */
export function servesAs(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  const kind = serve.test(verb)
    ? "serve"
    : hold.has(verb) ||
        (takes.test(verb) && takesWhat(words, at + 1)) ||
        (stepsIn.test(verb) && /^(?:in|into|up)$/.test(words[at + 1]?.lower ?? ""))
      ? "become"
      : put.has(verb)
        ? "put"
        : puttings.has(verb)
          ? "noun"
          : copula.has(verb) || verb === "be"
            ? "is"
            : null;
  if (!kind) return null;
  const before = words[at - 1]?.lower ?? "";
  let holder: Holder | null = null;
  /** The words up to the post's end. */
  let told = words;
  let begin = at + 1;
  if (kind === "noun" && /^(?:of|de|d'|von|da|do|del)$/.test(words[at + 1]?.lower ?? "")) {
    holder = personPhrase(words, at + 2) ?? readHolder(words, at + 2);
    if (!holder) return null;
    begin = pastDetails(words, holder.name.next);
  } else if (kind === "noun") {
    // "X, dont la nomination à titre de directeur …": the subject stands before.
    if (!/^(?:à|as|comme|como|zum|zur|en)$/.test(words[at + 1]?.lower ?? "")) return null;
    holder = whoseAppointment(read, at) ?? subjectBefore(read, at);
    if (!holder) return null;
  } else if (kind === "put" && !passive.has(before)) {
    // "The President named X as Special Envoy", "nombró a X como"
    holder = readHolder(words, /^(?:a|à|al)$/.test(words[begin]?.lower ?? "") ? begin + 1 : begin);
    // "nombró a | la abogada Ada Lind | como"
    if (!holder && /^(?:a|à|al)$/.test(words[begin]?.lower ?? "")) holder = personPhrase(words, begin + 1);
    holder ??= personBehindPost(words, begin) ?? objectBehindAdverb(words, begin);
    // "X, appointed Director in 2014, …": then the person stands before.
    const coloned = holder ? null : personBehindColon(words, begin);
    if (coloned) return putBeforeColon(read, reading, at, coloned);
    const said = words[at]?.gap.includes(",") || /^(?:as|como|comme)$/.test(words[begin]?.lower ?? "");
    const turned = holder ? null : objectBehindPost(words, titleStart(words, begin, begin + 3).from);
    if (!holder && !turned && !said && !isHeadline(words, at)) return null;
    begin = holder ? pastDetails(words, holder.name.next) : begin;
    if (turned) {
      holder = turned.holder;
      told = words.slice(0, turned.end);
    }
  }
  const cleft = kind === "become" ? namedByCleft(words, at) : null;
  if (cleft) {
    holder = cleft.holder;
    told = words.slice(0, cleft.end);
  }
  const behind =
    (kind === "put" || kind === "become") && !holder ? nameRightBehind(words, at, begin, kind) : null;
  if (behind) {
    holder = behind;
    begin = pastDetails(words, behind.name.next);
  }
  begin = joinedAs(words, begin - 1) ?? (kind === "put" ? behindAgent(words, begin) : begin);
  const { from, linked } = titleStart(told, begin, begin + 10);
  const post =
    titleHere(told, from) ??
    (kind === "put" || kind === "become" || kind === "noun" ? chargeFrom(told, begin, from) : null) ??
    ((kind === "put" && !/^welcom/.test(verb)) || kind === "noun" || /^join/.test(verb)
      ? readMembership(words, from)
      : null);
  const seat =
    post === null && (kind === "put" || kind === "become" || kind === "noun")
      ? (readSeat(words, from) ?? readSeat(words, begin + 1))
      : null;
  const title = post ?? seat;
  const named = behind ?? cleft?.holder;
  if (!title) return named ? putWithoutPost(read, reading, at, named) : tookOffice(read, reading, at);
  // "habiendo sido designada como presidenta | Ada Lind"
  if (kind === "put" && !holder) {
    const subject = passive.has(before) ? subjectBefore(read, at) : null;
    const holderBehind = words[title.next]?.gap === "" ? personPhrase(words, title.next) : null;
    holder = subject?.name.name.includes(" ")
      ? subject
      : holderBehind?.name.name.includes(" ")
        ? holderBehind
        : null;
  }
  if (kind === "serve" && !linked && verb !== "remains") return null;
  if (/^join/.test(verb) && words[begin]?.lower !== "as") return null;
  // "We welcome Ada Lind to the Ministry" says nothing of a post.
  if (/^welcom/.test(verb) && words[begin]?.lower !== "as") return null;
  // "X is the Director of …" needs the office or an acting title; "was Secretary" says too little.
  const definite = /^(?:the|our|its|notre|nuestra|nuestro|la|el|die|der|il|lo|de|het)$/.test(
    words[at + 1]?.lower ?? "",
  );
  const follows = words[title.next];
  const ends =
    follows === undefined || follows.gap !== "" || /^(?:of|for|at|on|de|du|del|der|für)$/.test(follows.lower);
  if (kind === "is" && title.office === null && title.status === "head" && !(definite && ends)) return null;
  if (kind === "is" && words[title.next]?.capital && words[title.next]?.gap === "") return null;
  holder ??= subjectBefore(read, at);
  if (!holder || (kind === "is" && !isSomebody(holder))) return null;
  const lead = printedWords(words, Math.max(0, at - 5), at).toLowerCase();
  const helper = /^(?:is|was|will|has|been)$/.test(before) ? 1 : 0;
  return claimAbout(read, holder, wordSpan(words, Math.min(holder.from, at), title.next), {
    ...(seat ? { seat: true } : {}),
    title: title.title,
    office: title.office ?? (nationwide.test(title.title) ? null : officeMeant(read, reading, holder.from)),
    status:
      kind === "noun" &&
      title.status === "head" &&
      !/^(?:appointments?|designations?|selection|promotions?|elections?)$/.test(verb)
        ? "incoming"
        : verb === "be" && isNominated(words, at)
          ? "incoming"
          : statusOf(verb, lead, title.status),
    relation: "holds",
    role: printedWords(words, at - helper, Math.max(at + 1, Math.min(from, at + 5))),
    confidence: title.office ? 0.9 : 0.75,
    reason:
      kind === "serve"
        ? "a person serves in a post"
        : kind === "is"
          ? "a person is said to be in a post"
          : "a person is put into a post",
  });
}
