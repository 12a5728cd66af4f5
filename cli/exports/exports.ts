/** Something to take away from a terminal. */
export interface Export {
  readonly what:
    | "facts"
    | "positions"
    | "changes"
    | "reviews"
    | "notes"
    | "annotations"
    | "briefing"
    | "topic"
    | "matrix";
  /** What ids it takes, as its help names them. */
  readonly of: string;
  /** The first one is taken unless another is named. */
  readonly forms: readonly [string, ...string[]];
  /** Where a server answers with it, below /api/v1. */
  readonly address: (ids: readonly string[], form: string) => string;
}

/** All that `variorum export` knows. */
export const EXPORTS: readonly Export[] = [
  {
    what: "facts",
    of: "DOCUMENT",
    forms: ["csv", "json"],
    address: ([document], form) => `/documents/${document}/facts.${form}`,
  },
  {
    what: "positions",
    of: "DOCUMENT",
    forms: ["csv"],
    address: ([document]) => `/documents/${document}/positions.csv`,
  },
  {
    what: "changes",
    of: "OLDER NEWER",
    forms: ["docx", "pdf", "html", "md", "json", "csv"],
    address: ([older, newer], form) =>
      `/comparisons/${older}/${newer}/${["docx", "pdf", "html"].includes(form) ? "comparison" : "changes"}.${form}`,
  },
  {
    what: "reviews",
    of: "OLDER NEWER",
    forms: ["csv", "md", "json"],
    address: ([older, newer], form) => `/comparisons/${older}/${newer}/changes.${form}`,
  },
  { what: "notes", of: "", forms: ["csv"], address: () => "/notes.csv" },
  {
    what: "annotations",
    of: "DOCUMENT",
    forms: ["jsonld"],
    address: ([document]) => `/documents/${document}/annotations.jsonld`,
  },
  {
    what: "briefing",
    of: "BRIEFING",
    forms: ["docx", "pdf", "html", "md", "json"],
    address: ([briefing], form) => `/briefings/${briefing}/briefing.${form}`,
  },
  {
    what: "topic",
    of: "TOPIC",
    forms: ["csv", "docx", "pdf", "html", "json"],
    address: ([topic], form) => `/topics/${topic}/topic.${form}`,
  },
  {
    what: "matrix",
    of: "",
    forms: ["csv", "docx", "html", "json"],
    address: (_, form) => `/topics/topics.${form}`,
  },
];

/** The one that is asked for with so many ids; `undefined` where there is none. */
export const exportNamed = (what: string | undefined, ids: number): Export | undefined =>
  EXPORTS.find((each) => each.what === what && each.of.split(" ").filter(Boolean).length === ids);

/** @throws where it has no such form */
export function formsOf({ what, forms }: Export, asked: string | undefined): string {
  if (asked === undefined) return forms[0];
  if (forms.includes(asked)) return asked;
  throw new Error(`${what} comes as ${forms.join(", ")}, not as “${asked}”.`);
}
