import type { LeadershipFact, LeadershipStatus } from "@/lib/core/facts/fact";
import type { Reading, ReadSentence } from "@/lib/core/facts/read-document";
import { readOfficeBefore } from "@/lib/core/facts/read-office-before";
import { type PersonName, type PostTitle, readName, readTitle } from "@/lib/core/facts/read-person";
import type { Word } from "@/lib/core/facts/read-words";
import { leads, ledBy, ledByCountry, ledByOrganisation, ledThing } from "@/lib/core/facts/title-words";
import type { Range } from "@/lib/core/text/range";

/** What one rule says it found in one sentence. */
export interface Claim {
  readonly read: ReadSentence;
  readonly focus: Range;
  readonly person: string | null;
  readonly title: string | null;
  readonly office: string | null;
  readonly organisation: string | null;
  readonly role: string;
  readonly status: LeadershipStatus;
  readonly relation: LeadershipFact["relation"];
  readonly confidence: number;
  readonly reason: string;
}

/** A person with the post printed before or after the name. */
interface Holder {
  readonly name: PersonName;
  readonly title: PostTitle | null;
  readonly from: number;
  readonly next: number;
}

const span = (words: readonly Word[], from: number, next: number): Range => ({
  start: words[from]?.start ?? 0,
  end: words[Math.max(from, next - 1)]?.end ?? 0,
});
const printed = (words: readonly Word[], from: number, next: number) =>
  words
    .slice(from, next)
    .map((word) => word.text)
    .join(" ");

/** "Ambassador Luis CdeBaca", "Luis CdeBaca, Ambassador-at-Large", "Luis CdeBaca" at word `at`. */
function readHolder(words: readonly Word[], at: number): Holder | null {
  const title = readTitle(words, at, false, true);
  if (title) {
    const name = readName(words, title.next, true);
    const gap = words[title.next]?.gap ?? "x";
    if (name && (gap === "" || gap === ",")) return { name, title, from: at, next: name.next };
  }
  const name = readName(words, at, false);
  if (!name) return null;
  if (words[name.next]?.gap === ",") {
    const after = readTitle(words, name.next, false, false);
    if (after) return { name, title: after, from: at, next: after.next };
  }
  return { name, title: null, from: at, next: name.next };
}

const auxiliary =
  /^(?:is|was|are|were|be|been|being|has|have|had|will|would|who|also|currently|now|then|previously|formerly|presently|recently|and|that|which|today|still)$/;

/** The person a verb at `verb` has as its subject: directly before it, or before an insertion between commas. */
function subjectBefore(words: readonly Word[], verb: number): Holder | null {
  let end = verb;
  while (end > 0 && auxiliary.test(words[end - 1]?.lower ?? "")) end--;
  // Names directly before the verb, then before the nearest commas. Few steps back: a subject stands near its verb.
  const stops: number[] = [end];
  for (let at = end; at > Math.max(0, end - 24); at--)
    if (words[at]?.gap.startsWith(",") || (at < words.length && words[at]?.gap === ",")) stops.push(at);
  for (const stop of stops) {
    for (let from = Math.max(0, stop - 9); from < stop; from++) {
      const holder = readHolder(words, from);
      if (holder && (holder.next === stop || holder.name.next === stop)) return holder;
    }
  }
  return null;
}

function claimOf(
  read: ReadSentence,
  holder: Holder,
  focus: Range,
  more: Partial<Claim> & Pick<Claim, "role" | "reason" | "confidence">,
): Claim {
  return {
    read,
    focus,
    person: holder.name.name,
    title: holder.title?.title ?? null,
    office: holder.title?.office ?? null,
    organisation: null,
    status: holder.title?.status ?? "head",
    relation: "heads",
    ...more,
  };
}

/** "Office …, headed by Ambassador …": a leader, an organisation as leader, or a post that is yet to be filled. */
function passiveRule(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (!ledBy.test(words[at]?.lower ?? "") || words[at + 1]?.lower !== "by") return null;
  const office = readOfficeBefore(read, at, reading);
  const role = printed(words, at, at + 2);
  const helpers = printed(words, Math.max(0, at - 4), at).toLowerCase();
  const status: LeadershipStatus | null =
    /\b(?:formerly|previously|until recently|had been)\b|\bwas (?:once )?$/.test(`${helpers} `)
      ? "former"
      : /\bwill (?:soon )?be\b/.test(helpers)
        ? "incoming"
        : null;
  let from = at + 2;
  while (
    /^(?:the|a|an|its|their|our|then|new|senate-confirmed|presidentially-appointed)$/.test(
      words[from]?.lower ?? "",
    ) &&
    from < at + 6
  )
    from++;
  const holder = readHolder(words, from);
  const plain = holder && (holder.title !== null || holder.name.name.includes(" "));
  if (holder && plain) {
    const titled = holder.title?.status ?? "head";
    return claimOf(read, holder, span(words, at, holder.next), {
      office: office ?? holder.title?.office ?? reading.document.metadata.office,
      role,
      status: titled !== "head" ? titled : (status ?? "head"),
      confidence: office ? 0.95 : 0.8,
      reason: `"${role}" and a person`,
    });
  }
  const title = readTitle(words, from, true, false);
  if (title) {
    const open = status === "incoming";
    return {
      read,
      focus: span(words, at, title.next),
      person: null,
      title: title.title,
      office: office ?? title.office,
      organisation: null,
      role: `${open ? "will be " : ""}${role}`,
      status: open ? "vacant" : "head",
      relation: "heads",
      confidence: open ? 0.6 : 0.4,
      reason: open ? "a post that is to be filled, no person named" : "a post described, no person named",
    };
  }
  const [first] = words.slice(from);
  if (!ledByOrganisation.test(words[at]?.lower ?? "") || !first?.capital || !office) return null;
  const organisation = /^\p{Lu}[\p{Lu}/&-]+$/u.test(first.text)
    ? first.text
    : (read.names.find((name) => name.from === from)?.name ?? null);
  return organisation
    ? {
        read,
        focus: span(words, at, from + 1),
        person: null,
        title: null,
        office,
        organisation,
        role,
        status: "head",
        relation: "heads",
        confidence: 0.7,
        reason: `"${role}" and an organisation`,
      }
    : null;
}

const appointed =
  /^(?:appointed|named|nominated|designated|tapped|selected|chosen|confirmed|sworn|announced)$/;
const appoints =
  /^(?:appointed|names|named|nominated|nominates|appoints|designated|tapped|selected|nominate|appoint|name)$/;

/** "… is serving as …", "was appointed …", "named X as …": a person and a post. */
function servingRule(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  const serve = /^(?:serves|serving|served|serve|continues|remains|acts)$/.test(verb);
  const become = /^(?:became|becomes|become|assumed|assumes)$/.test(verb);
  if (!serve && !become && !appointed.test(verb) && !appoints.test(verb)) return null;
  let from = at + 1;
  const passive =
    /^(?:was|is|were|been|be|has|being|who)$/.test(words[at - 1]?.lower ?? "") || words[at]?.gap === ",";
  let holder: Holder | null = null;
  if (!serve && !become && !passive) {
    // "The President named [the diplomat] X as Special Envoy"
    holder = readHolder(words, from);
    if (!holder) return null;
    from = holder.name.next;
  }
  const link: string[] = [];
  while (
    from < Math.min(words.length, at + (holder ? 12 : 7)) &&
    /^(?:in|as|to|be|serve|serving|by|the|president|secretary|senate|its|our|duties|office|position|post|of|role|unanimously|become|on|an|a|next|new|first)$/.test(
      words[from]?.lower ?? "",
    ) &&
    !(readTitleHere(words, from) && link.some((word) => word !== "by"))
  ) {
    link.push(words[from]?.lower ?? "");
    from++;
    if (/^(?:as|be)$/.test(link.at(-1) ?? "")) {
      if (readTitleHere(words, from)) break;
    }
  }
  if (serve && !link.includes("as") && !(verb === "remains" && readTitleHere(words, from))) return null;
  const title = readTitle(words, from, true, false);
  if (!title) return null;
  holder ??= subjectBefore(words, at);
  if (!holder) return null;
  const lead = printed(words, Math.max(0, at - 3), at).toLowerCase();
  let status: LeadershipStatus = title.status;
  if (status === "head") {
    if (/\bwill\b/.test(lead) && !serve) status = "incoming";
    else if (/^(?:nominated|nominates|nominate)$/.test(verb)) status = "incoming";
    else if (
      /\b(?:intends|intent|plans)\b/.test(lead) ||
      /\bto (?:appoint|nominate|name)$/.test(`${lead} ${verb}`)
    )
      status = "incoming";
    else if (/\bwill\b/.test(lead) && /\b(?:starting|beginning|effective|upon|once)\b/i.test(read.text))
      status = "incoming";
    else if (verb === "served" && !/\b(?:has|have)\b/.test(lead)) status = "former";
    else if (/\b(?:previously|formerly)\b/.test(lead)) status = "former";
  }
  const until = /^until$/.test(words[title.next]?.lower ?? "");
  return claimOf(read, holder, span(words, holder.from, title.next), {
    title: title.title,
    office: title.office ?? reading.document.metadata.office,
    status,
    relation: "holds",
    role: printed(
      words,
      Math.max(0, at - (/^(?:is|was|will|has)$/.test(words[at - 1]?.lower ?? "") ? 1 : 0)),
      Math.max(at + 1, from),
    ),
    confidence: title.office ? 0.9 : until ? 0.8 : 0.75,
    reason: serve ? "a person serves in a post" : "a person is put into a post",
  });
}

const readTitleHere = (words: readonly Word[], at: number) => readTitle(words, at, true, false) !== null;

/** "Ambassador X leads the Office …": a person as subject, a thing that is led as object. */
function activeRule(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at];
  if (!verb || verb.capital || !leads.test(verb.lower) || words[at + 1]?.lower === "by") return null;
  const object = objectAfter(read, at + 1);
  if (!object) return null;
  const holder = subjectBefore(words, at);
  if (holder && (holder.title !== null || holder.name.name.includes(" "))) {
    const past = /ed$|^led$/.test(verb.lower) && !/^(?:has|have)$/.test(words[at - 1]?.lower ?? "");
    return claimOf(read, holder, span(words, holder.from, object.next), {
      office: object.definite ? (reading.document.metadata.office ?? object.office) : object.office,
      role: printed(
        words,
        /^(?:is|was|has|currently)$/.test(words[at - 1]?.lower ?? "") ? at - 1 : at,
        at + 1,
      ),
      status: holder.title && holder.title.status !== "head" ? holder.title.status : past ? "former" : "head",
      confidence: 0.8,
      reason: `a person as subject of "${verb.lower}"`,
    });
  }
  // Organisations and countries lead or chair delegations and meetings; what they "lead" otherwise is a way of speaking.
  const country = words.slice(at + 1, object.next).some((word) => ledByCountry.test(word.lower));
  const before = words[at - 1];
  if (!country || !before || !/^(?:is|are|will|also|currently|co-chairs|chairs)$/.test(before.lower))
    return null;
  let end = at - 1;
  while (end > 0 && auxiliary.test(words[end]?.lower ?? "")) end--;
  let from = end;
  while (
    from > 0 &&
    (words[from - 1]?.capital || /^(?:and|of|the)$/.test(words[from - 1]?.lower ?? "")) &&
    words[from]?.gap === ""
  )
    from--;
  if (/^the$/i.test(words[from]?.text ?? "")) from++;
  if (!words[end]?.capital || from > end) return null;
  return {
    read,
    focus: span(words, from, object.next),
    person: null,
    title: null,
    office: object.office,
    organisation: printed(words, from, end + 1).replace(/\sand\s/, "; "),
    role: printed(words, end + 1, at + 1),
    status: "head",
    relation: "heads",
    confidence: 0.6,
    reason: "an organisation leads or chairs, no person",
  };
}

/** The office, body or delegation that is led: what stands after the verb. */
function objectAfter(
  read: ReadSentence,
  at: number,
): { office: string; next: number; definite: boolean } | null {
  const { words } = read;
  const name = read.names.find((found) => found.from >= at && found.from <= at + 3);
  if (name && name.kind !== "report" && name.kind !== "law")
    return { office: name.name, next: name.to + 1, definite: false };
  for (let next = at; next < Math.min(words.length, at + 8); next++) {
    const word = words[next];
    if (!word || (next > at && word.gap !== "")) return null;
    if (ledThing.test(word.lower)) {
      const definite =
        next - at <= 1 &&
        /^(?:the|this|our)$/.test(words[at]?.lower ?? "") &&
        /^(?:office|bureau|department|agency|division|ministry)$/.test(word.lower);
      const from = /^(?:the|a|an|its)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
      const to = words[next + 1]?.lower === "force" ? next + 1 : next;
      const more = /^(?:to|for|on|of)$/.test(words[to + 1]?.lower ?? "")
        ? Math.min(words.length, to + 9)
        : to + 1;
      let end = to + 1;
      while (end < more && words[end]?.gap === "") end++;
      return { office: printed(words, from, end), next: to + 1, definite };
    }
  }
  return null;
}

/** Departures and vacancies. */
function endingRule(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  const office = reading.document.metadata.office;
  if (verb === "vacant") {
    for (let from = Math.max(0, at - 22); from < at; from++) {
      const title = readTitle(words, from, true, false);
      if (
        title &&
        /^(?:position|post|office|role|seat|job)$/.test(
          words
            .slice(Math.max(0, from - 4), from)
            .find((word) => /^(?:position|post|office|role|seat|job)$/.test(word.lower))?.lower ?? "post",
        )
      )
        return {
          read,
          focus: span(words, from, at + 1),
          person: null,
          title: title.title,
          office: title.office ?? office,
          organisation: null,
          role: "vacant",
          status: "vacant",
          relation: "heads",
          confidence: 0.8,
          reason: "the text says that the post is vacant",
        };
    }
    return null;
  }
  if (/^(?:succeeds|succeeded|succeeding|replaces|replaced|replacing)$/.test(verb)) {
    const after = readHolder(words, at + 1);
    if (!after || !(after.title || after.name.name.includes(" "))) return null;
    return claimOf(read, after, span(words, at, after.next), {
      office: after.title?.office ?? office,
      status: "former",
      relation: "holds",
      role: verb,
      confidence: 0.65,
      reason: "someone is succeeded by another",
    });
  }
  const leaves =
    /^(?:resigned|resigns|retired|retires|departed|departs|retiring|departing|stepped|stepping|steps)$/.test(
      verb,
    ) ||
    (verb === "step" && words[at + 1]?.lower === "down");
  if (!leaves) return null;
  const holder = subjectBefore(words, at);
  if (!holder) return null;
  let from = at + 1;
  while (
    from < at + 5 &&
    /^(?:down|as|from|her|his|their|post|position|the|role|of)$/.test(words[from]?.lower ?? "")
  )
    from++;
  const title = readTitle(words, from, true, false);
  if (!title && !holder.title) return null;
  return claimOf(read, holder, span(words, holder.from, title?.next ?? at + 1), {
    title: title?.title ?? holder.title?.title ?? null,
    office: title?.office ?? holder.title?.office ?? office,
    status: "outgoing",
    relation: "holds",
    role: verb,
    confidence: 0.75,
    reason: "a person leaves a post",
  });
}

const attribution = /^[\s"”]*[–—―~-]{1,2}\s?(?=\p{Lu})/u;

/** Quoted speakers, people to whom a text is attributed, and signers: people met, not leaders of the page's office. */
function speakerRule(read: ReadSentence, index: number): Claim | null {
  const { words, text, sentence } = read;
  const block = sentence.block.end - sentence.block.start;
  const attributed = /\battributable\sto\b|\b(?:said|stated|remarked|noted)\s*[,:]?\s*$/i.exec(
    text.slice(0, 200),
  );
  const from =
    attribution.test(text) || (/^[–—~-]/.test(text) && block < 160)
      ? 0
      : attributed
        ? words.findIndex((word) => word.start >= sentence.start + attributed.index + attributed[0].length)
        : 0;
  const holder = readHolder(words, Math.max(0, from));
  if (!holder) return null;
  const tail = text.slice((words[holder.next - 1]?.end ?? sentence.start) - sentence.start);
  const quotes = /^\s?(?:\([^)]{2,24}\))?\s?:\s?["“]/.test(tail);
  const dash = attribution.test(text);
  const signs =
    index <= 12 &&
    block < 160 &&
    holder.title !== null &&
    tail.trim() === "" &&
    holder.name.from < (holder.title?.from ?? 0);
  if (!quotes && !dash && !attributed && !signs) return null;
  if (!holder.title && !dash) return null;
  return claimOf(read, holder, span(words, holder.from, holder.next), {
    role: signs ? "signs" : attributed ? "attributed to" : "quoted",
    relation: signs ? "signs" : "speaks",
    confidence: 0.8,
    reason: signs ? "a name and a title as a line of the head" : "a quotation's speaker",
  });
}

/** A title with its office and a full name, or a name with a title after a comma: someone who holds a post. */
function holdingRule(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const title = readTitle(words, at, false, true);
  if (title && title.from === at) {
    const name = readName(words, title.next, true);
    if (!name || (words[title.next]?.gap ?? "x") !== "") return null;
    const full = name.name.includes(" ");
    const marked = title.status !== "head";
    if (!(full && (title.office !== null || marked)) && !(marked && title.office !== null)) return null;
    return claimOf(read, { name, title, from: at, next: name.next }, span(words, at, name.next), {
      office: title.office ?? (marked ? reading.document.metadata.office : null),
      relation: "holds",
      role: "title",
      confidence: title.office ? 0.7 : 0.55,
      reason: marked ? `a title marked as ${title.status}` : "a title with its office before a full name",
    });
  }
  const name = readName(words, at, false);
  if (
    !name ||
    name.from !== at ||
    !name.name.includes(" ") ||
    words[name.next]?.gap !== "," ||
    words[at - 1]?.capital
  )
    return null;
  const after = readTitle(words, name.next, true, false);
  if (!after || after.office === null) return null;
  return claimOf(read, { name, title: after, from: at, next: after.next }, span(words, at, after.next), {
    relation: "holds",
    role: "title",
    confidence: 0.7,
    reason: "a full name with a title and office after a comma",
  });
}

/** "Under the leadership of Ambassador X, …" */
function underRule(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (
    !/^(?:leadership|direction|chairmanship|stewardship|guidance)$/.test(words[at]?.lower ?? "") ||
    words[at + 1]?.lower !== "of"
  )
    return null;
  if (!words.slice(Math.max(0, at - 4), at).some((word) => word.lower === "under")) return null;
  const holder = readHolder(words, at + 2);
  if (!holder || !(holder.title || holder.name.name.includes(" "))) return null;
  const name = read.names.find((found) => found.from > holder.next && found.kind === "office");
  return claimOf(read, holder, span(words, at, holder.next), {
    office: holder.title?.office ?? name?.name ?? reading.document.metadata.office,
    role: `under the ${words[at]?.lower} of`,
    confidence: 0.7,
    reason: "something stands under a person's leadership",
  });
}

/** "Director: Jane Addams", a line of a list of posts. */
function labelRule(read: ReadSentence, reading: Reading): Claim | null {
  const { words, sentence } = read;
  if (sentence.block.end - sentence.block.start > 160) return null;
  const title = readTitle(words, 0, false, false);
  const gap = words[title?.next ?? -1]?.gap ?? "";
  if (title?.from !== 0 || !/^[:–—-]+$/.test(gap)) return null;
  const name = readName(words, title.next, false);
  if (!name || name.next !== words.length) return null;
  return claimOf(read, { name, title, from: 0, next: name.next }, span(words, 0, name.next), {
    office: title.office ?? reading.document.metadata.office,
    role: "listed as",
    confidence: 0.8,
    reason: "a line with a post and a name",
  });
}

/** All that the rules claim about one sentence; of claims about one person in one place the surest wins. O(words). */
export function leadershipRules(read: ReadSentence, reading: Reading, index: number): Claim[] {
  const claims: Claim[] = [];
  if (read.sentence.place === "caption") return claims;
  const speaker = speakerRule(read, index);
  const label = labelRule(read, reading);
  if (label) claims.push(label);
  const { words } = read;
  for (let at = 0; at < words.length; at++) {
    const claim =
      passiveRule(read, reading, at) ??
      underRule(read, reading, at) ??
      servingRule(read, reading, at) ??
      activeRule(read, reading, at) ??
      endingRule(read, reading, at);
    if (claim) claims.push(claim);
    if (
      !words[at]?.capital &&
      !/^(?:former|outgoing|incoming|acting|then|interim)$/.test(words[at]?.lower ?? "")
    )
      continue;
    const holding = holdingRule(read, reading, at);
    if (holding) {
      claims.push(holding);
      const end = holding.focus.end;
      while (at + 1 < words.length && (words[at + 1]?.end ?? 0) <= end) at++;
    }
  }
  const quoted = speaker ? claims.filter((claim) => claim.person !== speaker.person) : claims;
  const kept = quoted.filter(
    (claim) =>
      !quoted.some(
        (other) =>
          other !== claim &&
          other.person === claim.person &&
          claim.person !== null &&
          other.confidence > claim.confidence &&
          claim.role === "title" &&
          sameStatus(other, claim),
      ),
  );
  return speaker ? [speaker, ...kept] : kept;
}

const sameStatus = (a: Claim, b: Claim) => a.status === b.status || b.status === "head";
