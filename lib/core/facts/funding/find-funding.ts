import { type DraftFact, nearWords, proof } from "@/lib/core/facts/draft-fact";
import type { FundingStatus } from "@/lib/core/facts/fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import type { Quantity } from "@/lib/core/facts/figures/find-quantities";
import { readPeriod } from "@/lib/core/facts/figures/read-period";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Range } from "@/lib/core/text/range";
import {
  isBare,
  isOfDispute,
  isSoftware,
  isYearOfMoney,
  opensWithYear,
  speaksOfGiving,
  weighFunding,
} from "./funding-words";
import { readFunder, readPurpose, readRecipient } from "./read-funding-parts";
import { TableCells } from "./read-table-cell";

/** An amount of money with the stretch of its sentence that speaks of it. Offsets are of the sentence's text. */
interface Amount {
  readonly read: ReadSentence;
  readonly quantity: Quantity;
  /** From the end of the amount to the next amount or the end of the clause. */
  readonly after: string;
  /** From the amount before (or the start of the sentence) to this one. */
  readonly before: string;
}

type FundingDraft = Extract<DraftFact, { topic: "funding" }>;

/** A fact and where else the text states it. */
interface Entry {
  draft: FundingDraft;
  heading: boolean;
  readonly alsoAt: Range[];
}

/** So many different facts of one sum are told apart in a text; more are kept, each as its own. Bounds the work. */
const MOST_OF_ONE_SUM = 40;

/** The longest stretch beside an amount that is looked at, in characters. */
const REACH = 220;

function amountsOf(read: ReadSentence): Amount[] {
  const money = read.quantities.filter((quantity) => quantity.currency !== null);
  return money.map((quantity, at) => {
    const from = money[at - 1]?.end ?? 0;
    const to = money[at + 1]?.boundStart ?? read.text.length;
    return {
      read,
      quantity,
      before: read.text.slice(Math.max(from, quantity.boundStart - REACH), quantity.boundStart),
      after: read.text.slice(quantity.end, Math.min(to, quantity.end + REACH)),
    };
  });
}

/** "19,5000 dollars": the rest of a number that is grouped as none is. */
const isBroken = (text: string, { start }: Quantity) =>
  /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start));

const changeBefore =
  /\b(?:increase[ds]?|increasing|decrease[ds]?|decreasing|reduc(?:es?|ed|ing|tions?)|cuts?|cutting|rise|rose|risen|declines?|declined|fell|growth|grew|drops?|dropped|boost(?:ed|s)?|raised?|savings?)\s(?:in\s(?:\w+\s){1,3})?(?:of|by)\s(?:about\s|nearly\s|a\s|an\s|additional\s)?$/i;
/** "cut the program by" */
const changedBy =
  /\b(?:increase[ds]?|decrease[ds]?|reduced?|reduces|cuts?|raised?|raises|boost(?:s|ed)?)\s(?:[\p{L}’'-]+\s){1,6}by\s$/iu;
const changeAfter =
  /^\s(?:net\s)?(?:increase|decrease|reduction|cut|rise|decline|boost|or\s[\d.]+\s(?:percent|%),?\s(?:increase|decrease|above|below|more|less)|more\sthan|less\sthan|above|below|over\sthe\s(?:fy|fiscal|20\d\d|previous|prior|enacted))\b/i;
const requestedNear =
  /\b(?:requests?|requested|requesting|proposes?|proposed|proposal|seeks?|seeking|sought|ask(?:s|ed|ing)\sfor|appeal(?:s|ed|ing)?\s(?:for|of)|appeal)\b/i;
const commitmentNear =
  /\b(?:pledge[sd]?|pledging|commit(?:s|ted|ting|ment|ments)?|promise[sd]?|intends?\sto|plans?\sto|will\s(?:provide|contribute|invest|commit|make\savailable|dedicate|allocate|spend))\b/i;
const awardedNear = /\b(?:award(?:s|ed|ing)?|grant(?:ed|s|ing)?|obligated|disbursed)\b/i;

function statusOf({ before, after, read }: Amount): FundingStatus {
  if (changeBefore.test(before) || changedBy.test(before) || changeAfter.test(after)) return "change";
  // "of which A$10 million was paid in 2016"
  if (
    /^\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:already\s)?(?:paid|spent|disbursed|delivered|used)\b/i.test(
      after,
    )
  )
    return "stated";
  const said = before.slice(-160);
  const heading = read.sentence.place === "heading" ? read.text : "";
  if (
    requestedNear.test(said) ||
    requestedNear.test(heading) ||
    /^[^.;]{0,40}\b(?:requested|proposed)\b/i.test(after)
  )
    return "requested";
  if (commitmentNear.test(said)) return "commitment";
  if (awardedNear.test(said) || /^\s(?:\w+\s){0,2}(?:grants?|awards?)\b/i.test(after)) return "awarded";
  return "stated";
}

/** "This assistance includes …", "of which …", "as well as …" after it: what follows is part of an amount before. */
const opensParts =
  /\b(?:includ(?:es?|ing)|compris(?:es?|ing)|consist(?:s|ing)\sof|of\s(?:which|this|that)|of\sth(?:is|at|ese)\s(?:amount|total|sum|funding)|made\sup\sof|among\sthis)\b/i;
const totalBefore =
  /\b(?:total(?:s|ing|led)?(?:\sof)?|altogether|in\sall|combined|amount(?:s|ed|ing)?\sto|overall|aggregate(?:\sof)?|brings?\s(?:the|our|its)\s(?:\w+\s){0,4}to)\s$/i;
const cumulative =
  /\b(?:since\s|to[\s-]date\b|so\sfar\b|cumulative|over\sthe\s(?:past|last)\s|from\s\d{4}\s(?:to|through)\s)/i;

/** Parts stand so many characters behind the words that open them at most. */
const PARTS_WITHIN = 400;

/** The amount of which this one is a part, or `null`: a larger one, earlier in the same block, before words that open parts. */
function wholeOf(amount: Amount, earlier: readonly FundingDraft[]): FundingDraft | null {
  const { read, quantity } = amount;
  const leadFrom = Math.max(0, quantity.boundStart - PARTS_WITHIN);
  const lead = read.text.slice(leadFrom, quantity.boundStart);
  const opener = opensParts.exec(lead);
  if (!opener && !/^\s(?:of\s(?:which|this|that)|is\s(?:for|from))\b/i.test(amount.after)) return null;
  const opensAt = read.sentence.start + (opener ? leadFrom + opener.index : quantity.start);
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - 30); at--) {
    const draft = earlier[at];
    if (!draft || draft.range.start < read.sentence.block.start) return null;
    if (draft.focus.start >= opensAt || draft.share === "part" || draft.currency !== quantity.currency)
      continue;
    return draft.amount < quantity.value ? null : draft;
  }
  return null;
}

/** Longer words of what an amount is for; read once a fact. */
const tellingOf = new WeakMap<FundingDraft, ReadonlySet<string>>();
function tellingWords(fact: FundingDraft): ReadonlySet<string> {
  const known = tellingOf.get(fact);
  if (known) return known;
  const words = new Set(
    foldWords(`${fact.purpose ?? ""} ${fact.recipient ?? ""}`)
      .split(" ")
      .filter((word) => word.length > 3),
  );
  tellingOf.set(fact, words);
  return words;
}

const risesTo = /^\s?(?:to|a|à|auf|bis|naar)\s$/i;

/** Two statements of one amount: same sum, and one of them is a heading, says no more, or speaks of the same thing. */
function repeats(draft: FundingDraft, known: FundingDraft, heading: boolean, knownHeading: boolean): boolean {
  if (draft.amount !== known.amount || draft.currency !== known.currency || draft.amountTo !== known.amountTo)
    return false;
  // Two cells of tables are one sum only under one name.
  if (draft.quote.includes("\t") !== known.quote.includes("\t")) return false;
  if (draft.quote.includes("\t"))
    return foldWords(draft.purpose ?? "") === foldWords(known.purpose ?? "") && draft.period === known.period;
  if (heading || knownHeading) return true;
  if (draft.recipient && known.recipient && foldWords(draft.recipient) !== foldWords(known.recipient))
    return false;
  const mine = tellingWords(draft);
  const theirs = tellingWords(known);
  if (mine.size === 0 || theirs.size === 0) return true;
  let common = 0;
  for (const word of mine) if (theirs.has(word)) common++;
  return common >= 0.4 * Math.min(mine.size, theirs.size);
}

/**
 * Amounts that are funding: sums of money, unless the words round them say they are something else (remittances, trade,
 * damage …: those are statistics). An amount that a heading repeats is one fact. Parts know their whole; nothing is
 * added up. O(length).
 */
export function findFunding({ document, sentences }: Reading): DraftFact[] {
  const cells = new TableCells(document);
  const drafts: FundingDraft[] = [];
  const entries: Entry[] = [];
  const byAmount = new Map<string, Entry[]>();
  let above = "";
  for (const read of sentences) {
    // "FY 2014: $1.2 million", short as a heading: what stands above it says what the sum is.
    if (read.sentence.place === "heading" && !opensWithYear(read.text)) above = read.text.slice(0, REACH);
    else if (read.text.endsWith(":")) above = `${above.split("\n")[0]}\n${read.text.slice(-REACH)}`;
    if (read.sentence.place === "caption" || read.quantities.length === 0) continue;
    // A sentence that goes on from one about funding speaks of it as well.
    let gives: boolean | null = null;
    let disputes: boolean | null = null;
    const spoken = () => {
      gives ??= speaksOfGiving(read.text);
      return gives || (drafts.at(-1)?.range.start ?? -1) >= read.sentence.block.start;
    };
    let lastIsNone = false;
    let bare: boolean | null = null;
    for (const amount of amountsOf(read)) {
      const { quantity, before, after } = amount;
      if (!quantity.currency || isBroken(read.text, quantity)) continue;
      disputes ??= isOfDispute(read.text);
      if (disputes) break;
      const bound = read.text.slice(quantity.boundStart, quantity.start);
      const weight = weighFunding({ value: quantity.value, before, after, above, bound, spoken });
      // "The salary rises from $349,100 | to $356,100": what the first sum is none of, the second is none of.
      const none: boolean = weight === "none" || (lastIsNone && risesTo.test(before));
      lastIsNone = none;
      if (none) continue;
      bare ??= isBare(read.text) && !isYearOfMoney(read.text, above);
      if (bare) continue;
      if (isSoftware(quantity.currency, quantity.value)) continue;
      const heading = read.sentence.place === "heading";
      const focus = {
        start: read.sentence.start + quantity.boundStart,
        end: read.sentence.start + quantity.end,
      };
      const whole = wholeOf(amount, drafts);
      const cell = cells.at(read.sentence.block, read.sentence.start + quantity.start);
      const period = cell?.columnIsPeriod
        ? cell.column
        : cell
          ? null
          : readPeriod(read.text, quantity.boundStart, quantity.end, before, after);
      const draft: FundingDraft = {
        topic: "funding",
        ...proof(read, focus),
        amount: quantity.value,
        amountTo: quantity.valueTo,
        currency: quantity.currency,
        wording: read.text.slice(quantity.boundStart, quantity.end).replace(/\s+/g, " "),
        bound: quantity.bound,
        purpose: cell ? cell.purpose : readPurpose(after),
        recipient: cell ? null : readRecipient(before, after),
        funder: cell ? null : readFunder(read, quantity, after),
        period,
        status: statusOf(amount),
        share: whole ? "part" : totalBefore.test(before) ? "total" : "whole",
        partOf: whole?.wording ?? null,
        cumulative:
          (period !== null && /^since/i.test(period)) ||
          cumulative.test(after) ||
          /\b(?:to[\s-]date|cumulative)\b/i.test(before),
        confidence: heading || weight === "doubtful" ? 0.6 : 0.95,
        reason: whole
          ? "an amount of money named as part of another"
          : weight === "sure"
            ? "an amount of money beside words of giving"
            : "an amount of money, of which the words beside it do not say for sure that it is given",
        core: cell
          ? `${read.text.slice(quantity.start, quantity.end)} ${cell.row} ${cell.column}`
          : `${read.text.slice(quantity.start, quantity.end)} ${nearWords(read, focus)}`,
      };
      const id = `${draft.currency}${draft.amount}`;
      const same = byAmount.get(id) ?? [];
      const known = same.find((other) => repeats(draft, other.draft, heading, other.heading));
      if (known) {
        known.alsoAt.push(known.heading && !heading ? known.draft.focus : draft.focus);
        // The body tells more than a heading: it takes the heading's place.
        if (known.heading && !heading) {
          known.draft = draft;
          known.heading = false;
        }
        continue;
      }
      const entry: Entry = { draft, heading, alsoAt: [] };
      entries.push(entry);
      if (same.length < MOST_OF_ONE_SUM) same.push(entry);
      byAmount.set(id, same);
      drafts.push(draft);
    }
  }
  return entries
    .map(({ draft, alsoAt }) => ({ ...draft, alsoAt }))
    .sort((a, b) => a.focus.start - b.focus.start);
}
