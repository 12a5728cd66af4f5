import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { postWords } from "@/lib/core/languages/words-of-all";
import { alsoPut } from "./also-put";
import type { Claim } from "./claim";
import { headedBy } from "./headed-by";
import { holdsTitle, underLeadership } from "./holds-title";
import { inThePost } from "./in-the-post";
import { isDismissed } from "./is-dismissed";
import { leadsAbroad } from "./leads-abroad";
import { leadsOffice } from "./leads-office";
import { leavesPost } from "./leaves-post";
import { listedAs } from "./listed-as";
import { nameBehindPost } from "./name-behind-post";
import { postInApposition } from "./post-in-apposition";
import { putAtEnd } from "./put-at-end";
import { samePostElsewhere } from "./same-post-elsewhere";
import { servesAs } from "./serves-as";
import { severalInOnePost } from "./several-in-one-post";
import { speaksOrSigns } from "./speaks-or-signs";
import { titleIs } from "./title-is";

const marking = new Set(
  (["acting", "former", "incoming", "outgoing"] as const).flatMap((kind) => [...postWords(kind)]),
);
const marked = { test: (word: string) => word === "then" || marking.has(word) };

/** A mere title says less than a verb of the same sentence does about the same person. */
const outdone = (claim: Claim, all: readonly Claim[]) =>
  claim.role === "title" &&
  claim.person !== null &&
  all.some(
    (other) =>
      other !== claim &&
      other.person === claim.person &&
      !(claim.status === "outgoing" && other.status !== "outgoing") &&
      other.confidence > claim.confidence,
  );

/** A seat without a post, of somebody whose post the sentence tells as well. */
const seatBeside = (claim: Claim, all: readonly Claim[]) =>
  claim.seat === true && all.some((other) => other !== claim && other.person === claim.person);

/** All that the rules of leadership claim about one sentence. O(words): every rule looks a fixed number of words far. */
export function claimsOfSentence(read: ReadSentence, reading: Reading): Claim[] {
  if (read.sentence.place === "caption") return [];
  const { words } = read;
  const speaker = speaksOrSigns(read);
  const label = listedAs(read, reading);
  const claims: Claim[] = label ? [label] : [];
  let heldUntil = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const claim =
      headedBy(read, reading, at) ??
      underLeadership(read, reading, at) ??
      servesAs(read, reading, at) ??
      putAtEnd(read, reading, at) ??
      titleIs(read, reading, at) ??
      samePostElsewhere(read, reading, at, claims) ??
      nameBehindPost(read, reading, at) ??
      leadsOffice(read, reading, at) ??
      leadsAbroad(read, reading, at) ??
      inThePost(read, reading, at, claims);
    const further = claim ? [] : alsoPut(read, reading, at);
    if (claim) claims.push(claim);
    else if (further.length > 0) claims.push(...further);
    else
      claims.push(
        ...severalInOnePost(read, reading, at),
        ...isDismissed(read, reading, at),
        ...leavesPost(read, reading, at, claims),
      );
    if (word.start < heldUntil || !(word.capital || marked.test(word.lower))) continue;
    const holding = holdsTitle(read, at) ?? postInApposition(read, reading, at);
    if (!holding) continue;
    claims.push(holding);
    heldUntil = holding.focus.end;
  }
  const led = speaker ? claims.filter((claim) => claim.person !== speaker.person) : claims;
  const told = led.length < 40 ? led.filter((claim) => !seatBeside(claim, led)) : led;
  const kept = led.length < 40 ? told.filter((claim) => !outdone(claim, told)) : led;
  return speaker ? [speaker, ...kept] : kept;
}
