import { CODES } from "@/lib/core/facts/figures/currencies";
import { fundingWords } from "@/lib/core/languages/words-of-all";
import { wordsPattern } from "@/lib/core/languages/words-pattern";

const neverGiven = wordsPattern(fundingWords("neverGiven"));
const elsewhere = wordsPattern(fundingWords("unlessGiven"));
const giving = wordsPattern(`${fundingWords("giving")}|${fundingWords("surelyGiven")}`);
const costs = wordsPattern(fundingWords("costs"));
const surely = wordsPattern(fundingWords("surelyGiven"));
const conditional = wordsPattern(fundingWords("conditional"));
const example = wordsPattern(fundingWords("examples"));
/** Asks a pattern of a text, which is mostly the one asked before: one heading stands above many sums. */
function askedAgain(pattern: RegExp): (text: string) => boolean {
  let last: string | null = null;
  let found = false;
  return (text) => {
    if (text !== last) found = pattern.test(text);
    last = text;
    return found;
  };
}
const givingAbove = askedAgain(giving);
const surelyAbove = askedAgain(surely);
/** Whoever gives says so near the sum, within so many letters before and behind it. */
const GIVEN_BEFORE = 140;
const GIVEN_BEHIND = 90;
/** Smaller sums are prices, fees, caps and thresholds as often: they are funding only where somebody gives. */
const SMALL = 100_000;
/** The same of a row of a table, which is a budget's as often as a price list's. */
const SMALL_IN_A_ROW = 1_000;

/** "if the sum exceeds": where something begins or ends. */
const capped = /\bexceed(?:s|ed|ing)?\s(?:\p{L}+\s){0,2}$/iu;
/** Smaller sums of pesos are versions: "PHP 5.5", of the programming language. */
const LEAST_PESOS = 100;
export const isSoftware = (currency: string, value: number): boolean =>
  currency === "PHP" && value < LEAST_PESOS;

/** A line of sums and dates alone ("$15 billion (2014 est.)") says of none what it is. A row of a table is named by its head. */
const naming = /\p{L}{3,}/gu;
const ofSums =
  /^(?:million|billion|trillion|thousand|millions?|milliards?|mil|millones|millionen|milliarden|mrd|mio|usd|eur|gbp|chf|dollars?|euros?|est|january|february|march|april|may|june|july|august|september|october|november|december|about|over|more|than|and)$/iu;
export function isBare(line: string): boolean {
  if (line.includes("\t")) return false;
  for (const [word] of line.matchAll(naming)) if (!ofSums.test(word)) return false;
  return true;
}

/** Words of a column's head beside which no other says what its sums are for: "Amount (USD, millions)". */
const ofSumsOnly = new RegExp(
  `^(?:${fundingWords("sums")}|${CODES}|US|millions?|thousands?|milli(?:ard|on)e?n?s?|mil|mio|mrd|mn|bn|[mk]|dollars?|euros?|in|en|em)$`,
  "iu",
);
export const headsSumsOnly = (head: string): boolean =>
  [...head.matchAll(/\p{L}+/gu)].every(([word]) => ofSumsOnly.test(word));

const yearOfLine =
  /^(?:(?:FY|fiscal year|année|año|ano|Jahr)\s?)?(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?(?::|\s[–—-]\s)/iu;
export const opensWithYear = (line: string): boolean => yearOfLine.test(line);
/** "2014: $1.2 million" below "Funding": the line says when, and the heading what. */
export const isYearOfMoney = (line: string, above: string): boolean =>
  opensWithYear(line) && givingAbove(above);

/** "save consumers $85 billion": what is saved is no funding. */
const saving = /\bsav(?:e[sd]?|ing)\s(?:\p{L}+\s){0,3}$/iu;

/** "Company A is awarded": nobody is called so but in an example. */
const madeUp =
  /\b(?:Company|Agency|Buyer|Supplier|Customer|Client|Person|Country|Organi[sz]ation|Project|Bidder)\s[A-Z]\b/;

/** A sentence of a contract about disputes and what somebody owes: its awards and sums are given to nobody. */
const ofDispute =
  /(?<!\p{L})(?:arbitrat(?:ors?|ion|ions)|settlement\soffer|liability|liable|responsabilité|responsabilidad|responsabilidade|haftung|haftet|arbitrage|schiedsgericht)(?!\p{L})/iu;
export const isOfDispute = (sentence: string): boolean => ofDispute.test(sentence);

/** Far before a sum of a contract: what somebody owes at most. */
const inContract =
  /\b(?:total|aggregate|maximum|entire|our|its|their|'s)\sliability\b|\bin\sno\sevent\b|\bliable\b/iu;

/** "/tCO2e", "/kWh": a price of each; "/year" is a budget's. */
const perUnit = /^\s?\/\s?(?!year|yr|annum|an\b|année|jahr|año|ano)\p{L}/iu;

/** Right before a sum: what is taken in or is paid for something. */
const takings =
  /\b(?:revenues?|incomes?|profits?|turnover|sales|taxe?s?|fees?|prices?|fines?|penalt(?:y|ies)|dut(?:y|ies)|deficit|debt)\s(?:(?:was|were|is|are|will\sbe|be|has\sbeen)\s)?(?:raised\s|increased\s|set\s|reduced\s)?(?:of|to|at|from)\s$/iu;
/** Behind a sum that is where something begins or ends. */
const orLess = new RegExp(
  `^\\s(?:or|and|ou|o|oder|et|y|e|of|en)\\s(?:${fundingWords("behindBound")})(?!\\p{L})`,
  "iu",
);
/** Bounds that name a threshold as often as a sum: "almost" and "up to" do not. */
const threshold = new RegExp(
  `^(?:(?:not?|nor|nicht|pas|não|non|niet)\\s)?(?:${fundingWords("threshold")})`,
  "iu",
);
/** How a sentence opens whose sum is a condition: "For projects of …", "… if it is …". */
const conditionOpens = new RegExp(
  `(?:(?:^|[.;:(]\\s)(?:${fundingWords("purposes")}|bei)|(?:^|\\s)(?:${fundingWords("opensCondition")}))\\s[^.;]*$`,
  "iu",
);
/** "for every | dollar", "chaque | euro": how much is given with each, or what each costs. */
const each = new RegExp(`(?<!\\p{L})(?:${fundingWords("each")})\\s$`, "iu");
/** "Kenya: | $12 million": a line of a list that names who or what the sum is for. */
const labels = /^[^.;:]{2,60}(?::|\s[–—-])\s$/u;
/** "$5 million for schools": what it is for, said right behind it. */
const forWhat = new RegExp(
  `^\\s(?!per\\s(?:month|week|day|hour|person|capita|head|household|cent)\\b)(?:per\\s(?:year|annum)\\b\\s?)?(?:\\p{L}{1,12}\\s)?(?:${fundingWords("purposes")})(?!\\p{L})`,
  "iu",
);

/** Whether a sentence speaks of giving; asked once of each. O(length). */
export const speaksOfGiving = (sentence: string): boolean => giving.test(sentence);

/** How sure it is that a sum of money is funding: see `weighFunding`. */
export type FundingWeight = "sure" | "doubtful" | "none";

/** A sum of money with the words to both sides of it, up to the next sum. */
export interface SumInText {
  readonly value: number;
  readonly before: string;
  readonly after: string;
  /** Whether its sentence speaks of giving anywhere, or one before it in the same paragraph of funding. */
  readonly spoken: () => boolean;
  /** The heading or the lead-in that the line stands under. */
  readonly above: string;
  /** "more than", as it stands before the sum. */
  readonly bound: string;
}

/**
 * Is a sum of money funding? It is where somebody gives beside it, unless the nearer side names something else; small sums never
 * without such words, large ones also where it is said what they are for. It is sure where a word of giving that means little
 * else stands beside it or above it, and where nothing speaks of a condition, an example or a customer.
 */
export function weighFunding(sum: SumInText): FundingWeight {
  const { value, before, after, above, bound } = sum;
  if (!isFunding(sum)) return "none";
  if (threshold.test(bound) && (value < SMALL || conditionOpens.test(before))) return "doubtful";
  if (inContract.test(before)) return "doubtful";
  const round = `${before.slice(-GIVEN_BEFORE)} # ${after.slice(0, GIVEN_BEHIND)}`;
  return (surely.test(round) || surelyAbove(above)) &&
    !conditional.test(round) &&
    !madeUp.test(round) &&
    !example.test(before.slice(-60))
    ? "sure"
    : "doubtful";
}

/** So much is a unit of money, and no more than is told with "for every". */
const UNIT = 1_000;

const wholeTrade = /^\s(?:industry|market|business|sector|company|economy|question)(?!\p{L})/iu;
const hanAtEnd = /\p{Script=Han}$/u;

/** What no sum is that is given, whatever stands farther off. */
const isRate = ({ value, before, after, bound }: SumInText): boolean =>
  value <= 1 ||
  (value <= UNIT && each.test(before)) ||
  // "if you gave less than 200 €", "For projects of more than $30,000": what it holds for.
  (value < SMALL && threshold.test(bound) && conditionOpens.test(before)) ||
  saving.test(before.slice(-60)) ||
  /\b(?:fined|penali[sz]ed|charged|billed)\s$/i.test(before) ||
  // "a multi-billion dollar industry": how large it is.
  wholeTrade.test(after) ||
  // "$25/tCO2e", "revenue of about $1 billion", "of $10,000 or less": a rate, takings, a threshold.
  perUnit.test(after) ||
  takings.test(before.slice(-40)) ||
  orLess.test(after);

/** Whether a sum is funding at all, sure or not. */
function isFunding(sum: SumInText): boolean {
  if (isRate(sum)) return false;
  const { value, before, after, above, spoken } = sum;
  const near = `${before.slice(-70)} # ${after.slice(0, 70)}`;
  // "$600 million in assets", "membership costs $100": whatever is given elsewhere in the sentence.
  // Where words are not parted by blanks, forty letters are a whole sentence.
  const reach = hanAtEnd.test(before) ? 10 : 40;
  if (neverGiven.test(`${before.slice(-reach)} # ${after.slice(0, reach - 10)}`)) return false;
  if (!elsewhere.test(near)) {
    const inTable = before.includes("\t") || after.includes("\t");
    if (inTable && value >= SMALL_IN_A_ROW) return true;
    const round = `${before.slice(-GIVEN_BEFORE)} # ${after.slice(0, GIVEN_BEHIND)}`;
    if (value >= SMALL) {
      if (labels.test(before) || forWhat.test(after) || givingAbove(above)) return true;
      return !madeUp.test(round) && (giving.test(round) || costs.test(round) || spoken());
    }
    return !capped.test(before.slice(-60)) && giving.test(round);
  }
  if (elsewhere.test(after.slice(0, 40)) && !giving.test(before.slice(-40))) return false;
  return giving.test(before.slice(-70)) || giving.test(after.slice(0, 40));
}
