import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { personPhrase } from "./person-phrase";
import { withPostBefore } from "./post-before-name";
import { isSomebody, readHolder, subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";
import { statusOfSucceeded } from "./status-of-succeeded";

/** "en qualité de", "as" before the post that somebody takes over. */
const asPost = /^(?:as|comme|como|als|qualité|calidad|poste)$/;

/** "X succeeded Y as Secretary of State": X holds the post, Y held it. */
export function follows(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (/^(?:by|par|por|durch|von)$/.test(words[at + 1]?.lower ?? "")) return succeededBy(read, reading, at);
  const behind = pastCharge(words, at + 1);
  let from = /^(?:à|a|al|ao|auf)$/.test(words[behind]?.lower ?? "") ? behind + 1 : behind;
  // "replaces | the retiring | Ada Lind"
  while (
    from < at + 4 &&
    /^(?:the|retiring|outgoing|departing|den|die|al|le|la)$/.test(words[from]?.lower ?? "")
  )
    from++;
  const gone = personPhrase(words, from) ?? readHolder(words, from) ?? lastNameBefore(words, from);
  if (!gone) return [];
  const title = titleAs(words, gone.next) ?? gone.title;
  const office = title?.office ?? officeMeant(read, reading, at);
  const next = title && title.next > gone.next ? title.next : gone.next;
  const more = {
    title: title?.title ?? null,
    office,
    relation: "holds" as const,
    role: words[at]?.lower ?? "",
  };
  // Of a mere surname it is said who follows: whose it is, the text said before.
  const claims: Claim[] = !isSomebody(gone)
    ? []
    : [
        ...[gone, ...besides(words, gone.next)].map((one) =>
          claimAbout(read, one, wordSpan(words, at, Math.max(next, one.next)), {
            ...more,
            status: statusOfSucceeded(words, at, gone, false),
            confidence: 0.65,
            reason: "someone is succeeded by another",
          }),
        ),
      ];
  const successor = subjectBefore(read, at);
  const both = successor?.name.name.includes(" ") && gone.name.name.includes(" ");
  if (isSomebody(successor) && (title || both))
    claims.push(
      claimAbout(read, successor, wordSpan(words, successor.from, next), {
        ...more,
        status: /^(?:will|to)$/.test(words[at - 1]?.lower ?? "") ? "incoming" : "head",
        confidence: title ? 0.75 : 0.6,
        reason: "someone succeeds another in a post",
      }),
    );
  return claims;
}

/** "to replace Ada Lind | and Eva Berg": whoever else is succeeded; "and Eva Berg becomes chair" tells of something else. */
function besides(words: readonly Word[], at: number): Holder[] {
  if (!/^(?:and|et|y|e|und)$/.test(words[at]?.lower ?? "") || words[at]?.gap !== "") return [];
  const other = readHolder(words, at + 1);
  const verb = words[other?.name.next ?? -1];
  const goesOn =
    verb?.gap === "" &&
    !verb.capital &&
    !/^(?:as|como|comme|als|on|in|at|from|en|for|who|que|qui)$/.test(verb.lower);
  return other?.name.name.includes(" ") && !goesOn ? [other] : [];
}

/** "sustituye | en el cargo | a Ada Lind": past the mere word for a post. */
function pastCharge(words: readonly Word[], at: number): number {
  if (!/^(?:en|no|na|au|à|in|im|nel)$/.test(words[at]?.lower ?? "")) return at;
  const noun = /^(?:el|la|le|the|ce|cette|este|esta)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return /^(?:cargo|puesto|posto|poste|post|amt|carica|función|funciones|fonctions)$/.test(
    words[noun]?.lower ?? "",
  ) && /^(?:a|à|al|ao|aux?)$/.test(words[noun + 1]?.lower ?? "")
    ? noun + 1
    : at;
}

/** "has succeeded | Lind | as Director", "volgt | Lind | op als": one capitalised word that "as" follows. */
function lastNameBefore(words: readonly Word[], at: number): Holder | null {
  const word = words[at];
  const as = words[at + 1]?.lower === "op" ? at + 2 : at + 1;
  if (!word?.capital || !asPost.test(words[as]?.lower ?? "")) return null;
  return { name: { name: word.text, from: at, next: at + 1 }, title: null, from: at, next: at + 1 };
}

/** The post behind "as", "en qualité de", "au poste de", at most three words on. */
function titleAs(words: readonly Word[], at: number) {
  for (let from = at; from < at + 3; from++)
    if (asPost.test(words[from]?.lower ?? "")) {
      const of = /^(?:de|d')$/.test(words[from + 1]?.lower ?? "") ? 1 : 0;
      return readTitle(words, from + 1 + of, true, false);
    }
  return null;
}

/** "… stepped down as Director and was succeeded by Y": Y holds the post named before. */
function succeededBy(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  const holder = personPhrase(words, at + 2);
  if (!isSomebody(holder)) return [];
  let title =
    holder.title ??
    (words[holder.next]?.lower === "as" ? readTitle(words, holder.next + 1, true, false) : null);
  for (let from = at - 1; title === null && from > Math.max(0, at - 16); from--)
    if (words[from]?.lower === "as") title = readTitle(words, from + 1, true, false);
  const subject = subjectBefore(read, at);
  const gone = isSomebody(subject) ? withPostBefore(words, subject) : null;
  title ??= gone?.title ?? null;
  if (title === null && gone === null) return [];
  return [
    ...(gone?.name.name.includes(" ")
      ? [
          claimAbout(read, gone, wordSpan(words, gone.from, at + 1), {
            title: title?.title ?? null,
            office: title?.office ?? officeMeant(read, reading, gone.from),
            status: "outgoing",
            relation: "holds",
            role: `${words[at]?.lower} by`,
            confidence: 0.6,
            reason: "someone is succeeded by another",
          }),
        ]
      : []),
    claimAbout(read, holder, wordSpan(words, at, holder.next), {
      title: title?.title ?? null,
      office: title?.office ?? officeMeant(read, reading, at),
      status: /^be$/.test(words[at - 1]?.lower ?? "") ? "incoming" : "head",
      relation: "holds",
      role: `${words[at]?.lower} by`,
      confidence: 0.7,
      reason: "someone is succeeded by a person",
    }),
  ];
}
