import type { Range } from "@/lib/core/text/range";

export const FACT_TOPICS = ["leadership", "funding", "statistic", "programme", "office", "deadline"] as const;
export type FactTopic = (typeof FACT_TOPICS)[number];

/** What every fact carries. Plain JSON: services store it as it is. */
interface FactBase {
  /** Made of the fact's own words, so that it survives recomputation and better rules; unique within a version. */
  readonly key: string;
  /** The sentence or line that proves the fact, in UTF-16 units of the canonical text. */
  readonly range: Range;
  /** Exactly the text at `range`. */
  readonly quote: string;
  /** The words the fact was read from (the amount, the name), inside `range`. */
  readonly focus: Range;
  /** Other places of the same text that state the same fact, such as a heading that repeats an amount. */
  readonly alsoAt: readonly Range[];
  /** 0 to 1: how sure the rule is. Below `sure` a fact is to be checked. */
  readonly confidence: number;
  /** The rule that found it, in words. */
  readonly reason: string;
}

/** Whether the person holds the post at the time of the text. "Not stated" is no status: there is no fact then. */
export type LeadershipStatus = "head" | "acting" | "incoming" | "outgoing" | "former" | "vacant";

export interface LeadershipFact extends FactBase {
  readonly topic: "leadership";
  /** `null` where the text names a post but no person, or an organisation leads. */
  readonly person: string | null;
  readonly title: string | null;
  readonly office: string | null;
  /** Organisations that lead or chair in the place of a person ("PRM", "United States; Mexico"). */
  readonly organisation: string | null;
  /** The words of the text that tie person and office: "headed by", "is serving as". */
  readonly role: string;
  readonly status: LeadershipStatus;
  /** `heads` leads the office; `holds` has a post in it; `speaks` is quoted; `signs` issued the text. Only the first two are leaders. */
  readonly relation: "heads" | "holds" | "speaks" | "signs";
}

/** What a number is worth: "more than 5", "some 5", "up to 5". */
export type Bound = "exactly" | "more than" | "less than" | "about" | "up to" | "at least";

export type FundingStatus = "stated" | "awarded" | "requested" | "commitment" | "change";

export interface FundingFact extends FactBase {
  readonly topic: "funding";
  /** In units of the currency. */
  readonly amount: number;
  /** Upper end of a range ("$5 to $10 million"), else `null`. */
  readonly amountTo: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** The amount as printed, with its range words. */
  readonly wording: string;
  readonly bound: Bound;
  readonly purpose: string | null;
  readonly recipient: string | null;
  readonly funder: string | null;
  readonly period: string | null;
  readonly status: FundingStatus;
  /** `total` is said to be a sum, `part` is said to be part of another amount; they are never added up. */
  readonly share: "whole" | "total" | "part";
  /** Wording of the amount this is part of. */
  readonly partOf: string | null;
  /** "since 2009", "to date": grows by itself and is never the same measure as one year's amount. */
  readonly cumulative: boolean;
}

/** flow: per year or the like; stock: at one time; share: percent; count: things counted; money: an amount that is no funding. */
export type Measure = "flow" | "stock" | "share" | "count" | "money";

export interface StatisticFact extends FactBase {
  readonly topic: "statistic";
  readonly value: number;
  /** Upper end of a range ("between 1.5 and 2 million"), else `null`. */
  readonly valueTo: number | null;
  readonly unit: string;
  /** The words round the figure that say what is counted. */
  readonly what: string;
  readonly wording: string;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly period: string | null;
}

export type ProgrammeKind = "programme" | "law" | "order" | "report" | "body" | "agreement" | "term";

export interface ProgrammeFact extends FactBase {
  readonly topic: "programme";
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind: ProgrammeKind;
  /** Year in the name ("2015" of the 2015 report), which is an edition and no other thing. */
  readonly edition: string | null;
  readonly mentions: number;
}

export interface OfficeFact extends FactBase {
  readonly topic: "office";
  readonly name: string;
  /** The short name or symbol printed after it: "(G/TIP)". */
  readonly symbol: string | null;
  /** First verbs of its mandate as stated: "monitors, coordinates". */
  readonly mandate: string | null;
  readonly mentions: number;
}

export interface DeadlineFact extends FactBase {
  readonly topic: "deadline";
  /** ISO 8601 as far as stated; `null` for "within 90 days". */
  readonly due: string | null;
  readonly wording: string;
  readonly what: string;
}

export type Fact = LeadershipFact | FundingFact | StatisticFact | ProgrammeFact | OfficeFact | DeadlineFact;

/** From here a rule is trusted: only such facts reach headlines. What is less sure is shown as "to check" until a person says. */
export const SURE = 0.7;

/** Less sure facts are told by nothing but the table. */
export const DOUBTFUL = 0.5;
