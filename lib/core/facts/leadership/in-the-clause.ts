import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { peopleOf } from "@/lib/core/facts/names/people-of-sentence";
import type { PersonName } from "@/lib/core/facts/names/read-name";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isCompany } from "./holds-title";
import { postAfter } from "./post-after-verb";
import { type PostBeside, postsBeside } from "./post-beside";
import { inTheirPlace } from "./read-office-after";
import { Told } from "./told-in-sentence";
import { type Found, InClause, statusOf, verbInFront } from "./verb-of-clause";
import { bodyAt, leavesPlace } from "./what-is-left";

const going = clauseWords("going");
const agents = clauseWords("agent");
const holders = clauseWords("holder");
const enters = clauseWords("enters");

/** What a text says of one person: a post, how the person stands to it, and up to which word. */
interface Saying {
  readonly post: { readonly title: string | null; readonly office: string | null };
  readonly status: LeadershipStatus;
  readonly next: number;
  readonly reason: string;
}
type Post = Saying["post"] | null;
const nothing = { title: null, office: null };

/** Leaving, dying: of the post beside the name, behind the verb, or told before. `null`: a house is left, or no post is known. */
function leaving(
  read: ReadSentence,
  one: InClause,
  verb: Found,
  after: Post,
  titled: boolean,
): Saying | null {
  const { words } = read;
  const post = one.beside?.title ?? null;
  const place = leavesPlace(words, verb.at);
  const from = verb.at < one.from ? one.next : verb.at + 1;
  const body = post || after ? null : (one.bracket ?? bodyAt(words, from));
  const before = place ? null : (read.posts?.get(one.name.name) ?? null);
  const member = body && { title: one.bracket ? null : "Member", office: body.office };
  const left = (place ? null : post) ?? after ?? member ?? before;
  if (!left && !titled) return null;
  return {
    post: post ?? left ?? nothing,
    status: statusOf(words, verb),
    next: Math.max(one.next, verb.at + 1),
    reason: "a person leaves a post",
  };
}

/** Following another, or being followed: "Y, head of Ports, lui succède", "X, ministre, sera remplacé par | Y". */
function following(
  read: ReadSentence,
  one: InClause,
  verb: Found,
  after: Post,
  other: number,
): Saying | null {
  const status = statusOf(read.words, verb);
  const follows = { status, next: verb.at + 1, reason: "someone succeeds another in a post" };
  if (verb.at < one.from)
    return agents.has(read.words[verb.at + 1]?.lower ?? "")
      ? { ...follows, post: postsBeside(read)[one.at - 1]?.title ?? nothing, next: one.next }
      : null;
  if (verb.passive)
    return one.beside
      ? { ...follows, post: one.beside.title, status: "outgoing", reason: "someone is succeeded by another" }
      : null;
  const gone = one.people[other];
  const meant = after ?? (gone ? read.posts?.get(gone.name) : undefined) ?? read.antecedent?.title;
  return meant ? { ...follows, post: meant } : null;
}

/** What the verb that governs a person says; `titled`: another rule has told the post beside the name. */
function byVerb(read: ReadSentence, one: InClause, verb: Found, titled: boolean, swap: Post): Saying | null {
  const { words } = read;
  const { people, name } = one;
  const post = one.beside;
  const behind = verb.at >= one.from;
  let other = one.at + 1;
  while (other < people.length && (people[other]?.from ?? 0) <= verb.at) other++;
  const end = Math.min(people[other]?.from ?? words.length, postsBeside(read)[other]?.from ?? words.length);
  const after = postAfter(words, verb.at >= one.next ? verb.at : one.next - 1, end);
  if (verb.deed === "leave" || verb.deed === "die") return leaving(read, one, verb, after ?? swap, titled);
  const status = statusOf(words, verb);
  if (verb.deed === "follow") {
    const followed = following(read, one, verb, after, other);
    if (followed) return followed;
  } else if (verb.deed === "put" && behind && inTheirPlace(words, verb.at + 1)) {
    const left = read.posts?.get(read.antecedent?.name.name ?? "") ?? read.antecedent?.title;
    if (left) return { post: left, status, next: verb.at + 4, reason: "a person is put into a post" };
  } else if (!behind && verb.deed === "put" && post)
    return titled
      ? null
      : { post: post.title, status, next: one.next, reason: "a person is put into a post" };
  else if (after && (verb.deed !== "put" || verb.passive))
    return {
      post: after,
      status,
      next: after.next,
      reason: verb.deed === "take" ? "a person takes up a post" : "a person is put into a post",
    };
  const printed = name.next - name.from > 1;
  return behind && post && !titled && printed && (verb.deed !== "put" || verb.passive)
    ? asBeside(one, post)
    : null;
}

const asBeside = (one: InClause, { title, past }: PostBeside): Saying => ({
  post: title,
  status: past ?? title.status,
  next: one.next,
  reason: "a post beside a full name",
});

/** "A Lind, B Holt (Chair), C Berg": a post that is all of a bracket, in a line of several names. */
const fillsBracket = (
  words: readonly Word[],
  name: PersonName,
  { title }: PostBeside,
  people: number,
): boolean =>
  people > 1 &&
  words[name.next]?.gap === "(" &&
  title.from === name.next &&
  (words[title.next]?.gap ?? ")").startsWith(")");

/** "taking over from departing | Ada Lind", "following the retirement of incumbent | Ada Lind" */
function isGoing(words: readonly Word[], from: number): boolean {
  const front = words[from - 1]?.lower ?? "";
  if (words[from]?.gap !== "") return false;
  if (going.has(front)) return true;
  return (
    holders.has(front) &&
    words.slice(Math.max(0, from - 5), from - 1).some(({ lower }) => leavings.has(lower))
  );
}
const leavings = postWords("leavings");

/** "Sai | X, | entra Y na Secretaria": the post that another takes in the same sentence, right behind whoever leaves. */
function swapped(read: ReadSentence, one: InClause, told: readonly Claim[]): Post {
  const { words } = read;
  const next = one.people[one.at + 1];
  const verb = words[one.name.next]?.lower === "e" ? one.name.next + 1 : one.name.next;
  if (!next || !enters.has(words[verb]?.lower ?? "") || next.from > verb + 3) return null;
  if (verbInFront(one)?.deed !== "leave") return null;
  const taken = told.find(({ person }) => person === next.name);
  return taken ? { title: taken.title, office: taken.office } : null;
}

/** What the words beside a name say where no verb does. */
function byPost(read: ReadSentence, one: InClause, told: readonly Claim[]): Saying | null {
  const { words } = read;
  const { name, beside, people } = one;
  if (isGoing(words, name.from))
    return {
      post: beside?.title ?? told.findLast(({ title }) => title !== null) ?? nothing,
      status: "outgoing",
      next: name.next,
      reason: "a person leaves a post",
    };
  const tells =
    beside?.title.office !== null || beside.past || fillsBracket(words, name, beside, people.length);
  return beside && tells ? asBeside(one, beside) : null;
}

/**
 * People whom no rule of its own finds a post for, read by the clause that they stand in: a person, the post beside the name, and the
 * verb of taking, giving, leaving or following a post that governs both, in any order. What other rules say of a person stays. O(words).
 */
export function inTheClause(read: ReadSentence, told: readonly Claim[]): Claim[] {
  const { words } = read;
  const claims: Claim[] = [];
  const known = new Told(told);
  peopleOf(read).forEach((name, i) => {
    if (known.surely(name.name) || isCompany(words, name.from)) return;
    const titled = known.asTitle(name.name);
    const one = new InClause(read, i);
    const swap = swapped(read, one, told);
    const verb = (swap ? null : one.verbBehind()) ?? verbInFront(one);
    const byTheVerb = verb ? byVerb(read, one, verb, titled, swap) : null;
    const said =
      byTheVerb ?? (titled || (verb && leavesPlace(words, verb.at)) ? null : byPost(read, one, told));
    if (!said) return;
    const from = Math.min(one.from, verb?.at ?? one.from);
    claims.push(
      claimAbout(
        read,
        { name, title: null, from: one.from, next: said.next },
        wordSpan(words, from, said.next),
        {
          title: said.post.title,
          office: said.post.office,
          status: said.status,
          relation: "holds",
          role: verb ? (words[verb.at]?.lower ?? "") : "title",
          confidence: titled ? 0.75 : 0.55,
          reason: said.reason,
        },
      ),
    );
  });
  return claims;
}
