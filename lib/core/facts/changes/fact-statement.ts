import type { FundingStatus, LeadershipFact, Measure, ProgrammeKind } from "@/lib/core/facts/fact";

interface Stated {
  /** The sentence that proves it, as it stands in the text. */
  readonly quote: string;
}

/**
 * A fact in a person's words: what a form asks for. What can be read from the words themselves (the amount of "over $18
 * million", the place of the quote) is read, not asked.
 */
export type FactStatement =
  | (Stated & {
      readonly topic: "leadership";
      readonly person: string;
      readonly title?: string | undefined;
      readonly office?: string | undefined;
      readonly status: LeadershipFact["status"];
      readonly relation: LeadershipFact["relation"];
    })
  | (Stated & {
      readonly topic: "funding";
      /** The amount as printed: "over $18 million". */
      readonly wording: string;
      readonly purpose?: string | undefined;
      readonly recipient?: string | undefined;
      readonly funder?: string | undefined;
      readonly period?: string | undefined;
      readonly status: FundingStatus;
    })
  | (Stated & {
      readonly topic: "statistic";
      /** The figure as printed: "more than 20 million". */
      readonly wording: string;
      readonly unit: string;
      readonly measure: Measure;
      readonly period?: string | undefined;
    })
  | (Stated & {
      readonly topic: "programme";
      readonly name: string;
      readonly abbreviation?: string | undefined;
      readonly kind: ProgrammeKind;
    })
  | (Stated & { readonly topic: "office"; readonly name: string; readonly symbol?: string | undefined })
  | (Stated & { readonly topic: "deadline"; readonly wording: string; readonly what: string });
