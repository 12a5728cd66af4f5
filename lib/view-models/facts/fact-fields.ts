import type { FactTopic } from "@/lib/core/facts/fact";

/** One thing a form asks for. */
export interface FactField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly needed?: boolean;
  /** Closed choices, each with how it is said. */
  readonly options?: readonly (readonly [value: string, label: string])[];
}

export const TOPICS: readonly (readonly [FactTopic, string])[] = [
  ["leadership", "Who heads, holds a post or is quoted"],
  ["funding", "An amount of money"],
  ["statistic", "A figure"],
  ["programme", "A programme, law, report or term"],
  ["office", "An office and its short name"],
  ["deadline", "A deadline"],
];

const PERIOD: FactField = { name: "period", label: "Period", hint: "“FY 2015”, “since 1998”, “annually”" };

export const FIELDS: Readonly<Record<FactTopic, readonly FactField[]>> = {
  leadership: [
    { name: "person", label: "Person", needed: true },
    { name: "title", label: "Title" },
    { name: "office", label: "Office" },
    {
      name: "relation",
      label: "What the text says of them",
      options: [
        ["heads", "heads the office"],
        ["holds", "holds a post in it"],
        ["speaks", "is quoted"],
        ["signs", "signs the text"],
      ],
    },
    {
      name: "status",
      label: "At the time of the text",
      options: [
        ["head", "in office"],
        ["acting", "acting"],
        ["incoming", "incoming"],
        ["outgoing", "outgoing"],
        ["former", "former"],
        ["vacant", "post vacant"],
      ],
    },
  ],
  funding: [
    { name: "wording", label: "Amount, as printed", hint: "“over $18 million”", needed: true },
    { name: "purpose", label: "For what" },
    { name: "recipient", label: "To whom" },
    { name: "funder", label: "From whom" },
    PERIOD,
    {
      name: "status",
      label: "State",
      options: [
        ["stated", "stated"],
        ["awarded", "awarded"],
        ["requested", "requested"],
        ["commitment", "promised"],
        ["change", "an increase or decrease"],
      ],
    },
  ],
  statistic: [
    { name: "wording", label: "Figure, as printed", hint: "“more than 20 million”", needed: true },
    { name: "unit", label: "Of what", hint: "“people”, “projects”", needed: true },
    {
      name: "measure",
      label: "Kind of measure",
      hint: "Figures of different kinds are never compared.",
      options: [
        ["count", "a count"],
        ["stock", "a stock: at one time"],
        ["flow", "a flow: per year or the like"],
        ["share", "a share: percent"],
        ["money", "money that is no funding"],
      ],
    },
    PERIOD,
  ],
  programme: [
    { name: "name", label: "Name, as printed", needed: true },
    { name: "abbreviation", label: "Short name" },
    {
      name: "kind",
      label: "Kind",
      options: [
        ["programme", "programme"],
        ["law", "law"],
        ["order", "order"],
        ["report", "report"],
        ["body", "body"],
        ["agreement", "agreement"],
        ["term", "term"],
      ],
    },
  ],
  office: [
    { name: "name", label: "Name, as printed", needed: true },
    { name: "symbol", label: "Short name", hint: "“G/TIP”" },
  ],
  deadline: [
    { name: "wording", label: "Time, as printed", needed: true },
    { name: "what", label: "What is due", needed: true },
  ],
};
