import { type Claim, claimAbout, wordSpan } from "@/lib/core/facts/leadership/claim";
import { isSomebody, readHolder, subjectBefore } from "@/lib/core/facts/leadership/read-holder";
import { officeMeant } from "@/lib/core/facts/leadership/read-office-before";
import type { Reading, ReadSentence } from "@/lib/core/facts/read-document";
import { readTitle } from "@/lib/core/facts/read-person";

const succeeds = /^(?:succeeds|succeeded|succeeding|replaces|replaced|replacing|succeed|replace)$/;
const leaves =
  /^(?:resigned|resigns|resign|retired|retires|retire|departed|departs|retiring|departing|stepped|stepping|steps)$/;
const post = /^(?:position|post|office|role|seat|job)$/;

/** "X succeeded Y as Secretary of State": X holds the post, Y held it. */
function succession(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (words[at + 1]?.lower === "by") return succeededBy(read, reading, at);
  const gone = readHolder(words, at + 1);
  if (!isSomebody(gone)) return [];
  const title = words[gone.next]?.lower === "as" ? readTitle(words, gone.next + 1, true, false) : gone.title;
  const office = title?.office ?? officeMeant(read, reading, at);
  const next = title && title.next > gone.next ? title.next : gone.next;
  const more = {
    title: title?.title ?? null,
    office,
    relation: "holds" as const,
    role: words[at]?.lower ?? "",
  };
  const claims: Claim[] = [
    claimAbout(read, gone, wordSpan(words, at, next), {
      ...more,
      status: "former",
      confidence: 0.65,
      reason: "someone is succeeded by another",
    }),
  ];
  const successor = subjectBefore(words, at);
  if (isSomebody(successor) && title)
    claims.push(
      claimAbout(read, successor, wordSpan(words, successor.from, next), {
        ...more,
        status: /^(?:will|to)$/.test(words[at - 1]?.lower ?? "") ? "incoming" : "head",
        confidence: 0.75,
        reason: "someone succeeds another in a post",
      }),
    );
  return claims;
}

/** "… stepped down as Director and was succeeded by Y": Y holds the post named before. */
function succeededBy(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  const holder = readHolder(words, at + 2);
  if (!isSomebody(holder)) return [];
  let title =
    holder.title ??
    (words[holder.next]?.lower === "as" ? readTitle(words, holder.next + 1, true, false) : null);
  for (let from = at - 1; title === null && from > Math.max(0, at - 16); from--)
    if (words[from]?.lower === "as") title = readTitle(words, from + 1, true, false);
  if (title === null) return [];
  return [
    claimAbout(read, holder, wordSpan(words, at, holder.next), {
      title: title.title,
      office: title.office ?? officeMeant(read, reading, at),
      status: /^be$/.test(words[at - 1]?.lower ?? "") ? "incoming" : "head",
      relation: "holds",
      role: `${words[at]?.lower} by`,
      confidence: 0.7,
      reason: "someone is succeeded by a person",
    }),
  ];
}

/** "The position of Under Secretary … is vacant": the text itself says so. */
function vacancy(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  for (let from = Math.max(0, at - 22); from < at; from++) {
    const title = readTitle(words, from, true, false);
    if (
      !title ||
      !words
        .slice(Math.max(0, from - 4), from + 1)
        .some((word) => post.test(word.lower) || word.lower === "the")
    )
      continue;
    return [
      {
        read,
        focus: wordSpan(words, from, at + 1),
        person: null,
        title: title.title,
        office: title.office ?? officeMeant(read, reading, from),
        organisation: null,
        role: "vacant",
        status: "vacant",
        relation: "heads",
        confidence: 0.8,
        reason: "the text says that the post is vacant",
      },
    ];
  }
  return [];
}

/** Departures, successions and vacancies. */
export function leavesPost(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  if (verb === "vacant") return vacancy(read, reading, at);
  if (succeeds.test(verb)) return succession(read, reading, at);
  if (!leaves.test(verb) && !(verb === "step" && words[at + 1]?.lower === "down")) return [];
  const holder = subjectBefore(words, at);
  if (!holder) return [];
  let from = at + 1;
  while (
    from < at + 6 &&
    /^(?:down|as|from|her|his|their|post|position|the|role|of)$/.test(words[from]?.lower ?? "")
  )
    from++;
  const title = readTitle(words, from, true, false);
  if (!title && !holder.title) return [];
  return [
    claimAbout(read, holder, wordSpan(words, holder.from, title?.next ?? at + 1), {
      title: title?.title ?? holder.title?.title ?? null,
      office: title?.office ?? holder.title?.office ?? officeMeant(read, reading, holder.from),
      status: "outgoing",
      relation: "holds",
      role: verb,
      confidence: 0.75,
      reason: "a person leaves a post",
    }),
  ];
}
