import type { FundingFact, StatisticFact } from "@/lib/core/facts/fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { likeness, wordBag } from "./word-bag";

const yearOf = (period: string | null) => /\b(?:19|20)\d\d\b/.exec(period ?? "")?.[0] ?? null;
/** "since" and "to date" grow; "in FY 2015" is one year; "annually" is a rate. */
function periodKind(fact: { readonly period: string | null }): "growing" | "rate" | "one time" | "none" {
  const period = fact.period?.toLowerCase() ?? "";
  if (/^since|to[\s-]date|so far/.test(period)) return "growing";
  if (/annual|year$|yearly|per |month/.test(period) && yearOf(period) === null) return "rate";
  return period ? "one time" : "none";
}

/** Names of one body: one holds the other's words, or they share most. */
function sameBody(a: string, b: string): boolean {
  const x = foldWords(a)
    .replace(/\b(?:the|u s|us)\b/g, "")
    .trim();
  const y = foldWords(b)
    .replace(/\b(?:the|u s|us)\b/g, "")
    .trim();
  return x === y || x.includes(y) || y.includes(x) || likeness(wordBag(a), wordBag(b), "min") >= 0.6;
}

const pronoun = (name: string) =>
  /^(?:we|our|us|it|they|united states|the united states|u\.s\.)$/i.test(name);

/** "2nd prize", "3rd prize": each its own. */
const ordinals = /(?<![\p{L}\p{N}])(\d{1,3})(?:st|nd|rd|th|er|re|e|ème|[ºª])(?![\p{L}\p{N}])/giu;
const places = (quote: string) => [...quote.matchAll(ordinals)].map(([, number]) => number).join(" ");

/** Why two sums are not the same measure, in words; `null` where nothing speaks against comparing them. */
export function fundingConflict(older: FundingFact, newer: FundingFact): string | null {
  if (older.currency !== newer.currency) return `different currencies (${older.currency}, ${newer.currency})`;
  const [before, after] = [places(older.quote), places(newer.quote)];
  if (before !== "" && after !== "" && before !== after) return `different places (${before}; ${after})`;
  if ((older.share === "part") !== (newer.share === "part")) return "a part and a whole";
  if (older.cumulative !== newer.cumulative)
    return `${older.cumulative ? "the older" : "the newer"} sum is cumulative (${(older.cumulative ? older : newer).period ?? "to date"})`;
  if (
    older.cumulative &&
    older.period &&
    newer.period &&
    likeness(wordBag(older.period), wordBag(newer.period)) < 0.6 &&
    foldWords(older.period) !== foldWords(newer.period)
  )
    return `different periods (${older.period}; ${newer.period})`;
  const inTables = older.quote.includes("\t") && newer.quote.includes("\t");
  if (inTables && older.period && newer.period && foldWords(older.period) !== foldWords(newer.period))
    return `different columns (${older.period}; ${newer.period})`;
  const kinds = [periodKind(older), periodKind(newer)];
  if (kinds.includes("rate") && !kinds.every((kind) => kind === "rate" || kind === "none"))
    return `different periods (${older.period ?? "none stated"}; ${newer.period ?? "none stated"})`;
  if (
    older.status !== newer.status &&
    [older.status, newer.status].some((status) => status === "requested" || status === "change")
  )
    return `one is ${[older, newer].find(({ status }) => status === "requested" || status === "change")?.status === "change" ? "an increase or decrease" : "requested"}, the other is not`;
  if (
    older.funder &&
    newer.funder &&
    !pronoun(older.funder) &&
    !pronoun(newer.funder) &&
    !sameBody(older.funder, newer.funder)
  )
    return `different funders (${older.funder}; ${newer.funder})`;
  const named = (name: string | null): name is string => name !== null && /\p{Lu}/u.test(name);
  if (named(older.recipient) && named(newer.recipient) && !sameBody(older.recipient, newer.recipient))
    return `different recipients (${older.recipient}; ${newer.recipient})`;
  return null;
}

/** Why two figures are not the same measure, in words; `null` where nothing speaks against comparing them. */
export function statisticConflict(older: StatisticFact, newer: StatisticFact): string | null {
  if (
    older.measure !== newer.measure &&
    [older.measure, newer.measure].some((measure) => measure === "share" || measure === "money")
  )
    return "different kinds of figure";
  const [flow, other] = older.measure === "flow" ? [older, newer] : [newer, older];
  if (flow.measure === "flow" && other.measure !== "flow")
    return `a flow (${flow.wording} ${flow.unit} a ${/month/i.test(flow.period ?? "") ? "month" : "year"}) and a stock (${other.wording} ${other.unit} in all)`;
  if (
    periodKind(older) === "growing" &&
    periodKind(newer) === "growing" &&
    foldWords(older.period ?? "") !== foldWords(newer.period ?? "") &&
    likeness(wordBag(older.period ?? ""), wordBag(newer.period ?? "")) < 0.6
  )
    return `different periods (${older.period}; ${newer.period})`;
  return null;
}
