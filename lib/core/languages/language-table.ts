/**
 * What the rules need to know of one language, as data. Words are given in lower case and separated by "|"; a word may hold
 * regular-expression classes, but no repetition without a bound. A recipe for a new language: docs/recipes/add-a-language.md.
 */
export interface LanguageTable {
  /** BCP 47 primary language. */
  readonly lang: string;
  /** Twelve, each with its short forms, without their full stops. */
  readonly months: readonly string[];
  readonly positions: PositionWords;
}

/** How a text of the language announces and words numbered positions. */
export interface PositionWords {
  /** In a heading or a lead-in, before a list of what somebody wants: "recommendations", "we call on". */
  readonly announced: string;
  /** In a heading or a lead-in, before numbered things that are none: "agenda", "steps for". */
  readonly otherLists: string;
  /** Duty, wish, advice in a statement: "should", "we will". */
  readonly normative: string;
  /** First words of a demand ("Guarantee …"); empty where `infinitive` says it. */
  readonly demands: string;
  /** Pattern of a first word that demands by its form alone ("garantir", "Senkung der"), or `null`. */
  readonly demandForm: string | null;
  /** Words of a tale: what happened, who said it. */
  readonly narrative: string;
}
