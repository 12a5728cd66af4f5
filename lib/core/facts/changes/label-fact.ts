import type { Fact, FundingFact, StatisticFact } from "@/lib/core/facts/fact";
import { isolated } from "@/lib/core/text/isolated";
import { describeFact } from "./summarise-fact-change";

/** The most a label holds, in UTF-16 units; a name that cannot be cut at a word may pass it. */
const MOST = 56;

/** A fact as the label of a mark: what is stated first, cut at a word, with a capital, and in its own direction. The quote has the rest. */
export function labelFact(fact: Fact): string {
  const words = wordsOf(fact);
  return isolated(words.charAt(0).toLocaleUpperCase("en") + words.slice(1));
}

function wordsOf(fact: Fact): string {
  switch (fact.topic) {
    case "funding":
      return labelFunding(fact);
    case "statistic":
      return labelStatistic(fact);
    case "office":
      return cut(fact.symbol ? `${fact.name} (${fact.symbol})` : fact.name, MOST);
    default:
      return cut(describeFact(fact), MOST);
  }
}

/** The period tells sums apart and is never cut; the purpose gets the room that is left. */
function labelFunding({ wording, purpose, recipient, period }: FundingFact): string {
  const what = purpose ?? (recipient ? `to ${recipient}` : "");
  const when = period && !what.toLowerCase().includes(period.toLowerCase()) ? `, ${lowerFirst(period)}` : "";
  return `${[wording, cut(what, MOST - wording.length - when.length)].filter(Boolean).join(" ")}${when}`;
}

function labelStatistic({ wording, unit, measure, period }: StatisticFact): string {
  const counted =
    wording.endsWith(unit) || unit === "percent" || measure === "money" ? wording : `${wording} ${unit}`;
  const rate = measure === "flow" ? (/month/i.test(period ?? "") ? " a month" : " a year") : "";
  return cut(counted, MOST - rate.length) + rate;
}

const lowerFirst = (text: string) =>
  text.replace(/^(?:In|Since|During|For|From|Over|By)\b/, (word) => word.toLowerCase());

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, Math.max(0, most)).replace(/[\s,;:…]+\S*$/, "");
  return short === "" ? "" : `${short} …`;
}
