import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { type Claim, claimAbout, printedWords, wordSpan } from "@/lib/core/facts/leadership/claim";
import { type Holder, isSomebody, readHolder, subjectBefore } from "@/lib/core/facts/leadership/read-holder";
import { officeMeant } from "@/lib/core/facts/leadership/read-office-before";
import type { Reading, ReadSentence } from "@/lib/core/facts/read-document";
import { readTitle } from "@/lib/core/facts/read-person";
import type { Word } from "@/lib/core/facts/read-words";

const serve = /^(?:serves|serving|served|serve|continues|remains|acts)$/;
const become = /^(?:became|becomes|become|assumed|assumes|assume)$/;
/** "took office as", "takes over as" */
const takes = /^(?:took|takes|take)$/;
const put =
  /^(?:appointed|appoints|appoint|named|names|name|nominated|nominates|nominate|designated|tapped|selected|chosen|confirmed|sworn|installed|promoted)$/;
const noun = /^(?:appointment|nomination|designation|selection|promotion)$/;
const copula = /^(?:is|was|been)$/;
/** Words between such a verb and the title. */
const link =
  /^(?:over|up|in|as|to|be|serve|serving|by|the|president|secretary|senate|its|our|his|her|duties|office|position|post|of|role|unanimously|become|on|an|a|next|new|first|newly|u\.s\.)$/;

/** Posts of a whole state belong to no office of the page. */
const nationwide =
  /\b(?:Attorney|Surgeon|Solicitor) General\b|\bPresident\b|\bPrime Minister\b|\bGovernor\b/i;

const titleHere = (words: readonly Word[], at: number) => readTitle(words, at, true, false);

/** The first word of the title after a verb at `at`, past "as", "to be", "in as", "the role of"; and whether "as" or the like was there. */
function titleStart(words: readonly Word[], at: number, limit: number): { from: number; linked: boolean } {
  let from = at;
  let linked = false;
  while (from < Math.min(words.length, limit)) {
    const word = words[from];
    if (!word || !link.test(word.lower)) break;
    if (linked && titleHere(words, from)) break;
    if (/^(?:as|be|serve|become|of|the|duties|in)$/.test(word.lower)) linked = true;
    from++;
  }
  return { from, linked };
}

function statusOf(verb: string, lead: string, titled: LeadershipStatus): LeadershipStatus {
  if (titled !== "head") return titled;
  if (/^nominat/.test(verb) || /\b(?:intends?|intent|plans?)\b/.test(lead)) return "incoming";
  if (/\bwill\b/.test(lead) && !serve.test(verb)) return "incoming";
  if (/\b(?:previously|formerly|once)\b/.test(lead)) return "former";
  if ((verb === "served" || verb === "was") && !/\b(?:has|have)\b/.test(lead)) return "former";
  return "head";
}

/** "is serving as", "was appointed", "named X as", "the appointment of X as", "X is the Director of": a person and a post. */
export function servesAs(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  const kind = serve.test(verb)
    ? "serve"
    : become.test(verb) || (takes.test(verb) && /^(?:office|over|up)$/.test(words[at + 1]?.lower ?? ""))
      ? "become"
      : put.test(verb)
        ? "put"
        : noun.test(verb)
          ? "noun"
          : copula.test(verb)
            ? "is"
            : null;
  if (!kind) return null;
  const before = words[at - 1]?.lower ?? "";
  let holder: Holder | null = null;
  let begin = at + 1;
  if (kind === "noun" && words[at + 1]?.lower === "of") {
    holder = readHolder(words, at + 2);
    if (!holder) return null;
    begin = holder.name.next;
  } else if (kind === "noun") return null;
  else if (
    kind === "put" &&
    !/^(?:was|is|were|been|be|being|newly)$/.test(before) &&
    !words[at]?.gap.includes(",")
  ) {
    // "The President named X as Special Envoy"
    holder = readHolder(words, begin);
    if (!holder) return null;
    begin = holder.name.next;
  }
  const { from, linked } = titleStart(words, begin, begin + 8);
  const title = titleHere(words, from);
  if (!title) return null;
  if (kind === "serve" && !linked && verb !== "remains") return null;
  // "X is the Director of …" needs the office or an acting title; "was Secretary" says too little.
  if (kind === "is" && title.office === null && title.status === "head") return null;
  if (kind === "is" && words[title.next]?.capital && words[title.next]?.gap === "") return null;
  holder ??= subjectBefore(words, at);
  if (!holder || (kind === "is" && !isSomebody(holder))) return null;
  const lead = printedWords(words, Math.max(0, at - 4), at).toLowerCase();
  const helper = /^(?:is|was|will|has|been)$/.test(before) ? 1 : 0;
  return claimAbout(read, holder, wordSpan(words, Math.min(holder.from, at), title.next), {
    title: title.title,
    office: title.office ?? (nationwide.test(title.title) ? null : officeMeant(read, reading, holder.from)),
    status: statusOf(verb, lead, title.status),
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
