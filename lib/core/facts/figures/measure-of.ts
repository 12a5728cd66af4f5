import type { Measure } from "@/lib/core/facts/fact";
import type { Quantity } from "./find-quantities";

const flow =
  /\b(?:annual(?:ly)?|(?:each|every|per|a)\s(?:year|month|day|week)|yearly|monthly|daily|per\sannum|on\san\sannual\sbasis)\b/i;
const stock =
  /\b(?:there\s(?:are|were|is)|currently|at\sany\s(?:given\s)?(?:time|moment)|worldwide|around\sthe\s(?:world|globe)|are\senslaved|live[sd]?\sin|living|remain(?:s|ed)?|member\sstates|in\sthe\sworld|total\snumber)\b/i;

/** " per day", " per year" of a sum of money; "" where the words behind it say none. */
export function rateOf(after: string): string {
  const unit = /\b(?:per|a|an|each|every)\s(hour|day|week|month|year|person|capita|household)\b/i.exec(
    after,
  )?.[1];
  // "40 euros | is taken for each copy", "5 euros | per crate".
  const thing = /^(?:\s[\p{L}’'-]+){0,3}?\s(?:for\s(?:each|every)|per)\s(\p{L}{3,24})(?!\p{L})/iu.exec(
    after,
  )?.[1];
  if (!unit && thing && !/^(?:cent|annum)$/i.test(thing)) return ` per ${thing.toLowerCase()}`;
  return unit ? ` per ${unit.toLowerCase()}` : flow.test(after) ? " per year" : "";
}

/** What kind of measure a figure is, by its sign and the words of its clause. */
export function measureOf(quantity: Quantity, clause: string): Measure {
  if (quantity.currency) return "money";
  if (quantity.percent) return "share";
  if (flow.test(clause)) return "flow";
  return stock.test(clause) ? "stock" : "count";
}
