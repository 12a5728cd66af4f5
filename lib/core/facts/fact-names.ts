import type { FactTopic } from "./fact";

/** What a fact is, in one word or two, above its quote. */
export const FACT_NAMES: Readonly<Record<FactTopic, string>> = {
  leadership: "Leadership",
  funding: "Funding",
  statistic: "Figure",
  programme: "Programme or term",
  office: "Office",
  deadline: "Deadline",
};
