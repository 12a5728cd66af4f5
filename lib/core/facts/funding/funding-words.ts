import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { wordsPattern } from "@/lib/core/languages/words-pattern";

/** Words that make a sum of money something else than funding. */
const elsewhere =
  /\b(?:remittances?|remitted|trade\b|exports?|imports?|exported|imported|gdp|gross\s(?:domestic|national)|revenues?|profits?|incomes?|earn(?:s|ed|ings)?|wages?|salar(?:y|ies)|damages?\b|loss(?:es)?|lost|market|stolen|laundered|launder(?:ing)?|illicit|seiz(?:ed|ure|ures)|forfeit(?:ed|ure)|confiscated|fines?\b|fined\b|\bfees?\b|\bbail\b|ransoms?\b|penalt(?:y|ies)|restitution|per\s(?:day|person|capita|barrel|ton|household|hour)|a\sday|an\shour|price[sd]?|savings?\b|saved|worth\sof\s(?:goods|products|drugs|cocaine|heroin|narcotics|trade|merchandise)|economic\s(?:activity|output|benefits?|impacts?|growth|cost)|costs?\s(?:the|to)\s(?:the\s)?(?:economy|industry|businesses|consumers|taxpayers|society|world)|debts?\b|industry\s(?:worth|generat)|generat(?:e[sd]?|ing)|in\sthe\s(?:hands|pockets)\sof|deficit|valued?\sat|poverty\sline|less\sthan\s\$\d|discounts?\b|net\sgain|cash\sflow|in\scash\b|royalt(?:y|ies)|arbitration|monetary\srelief|monthly\spayments?|balance\ssheet|balance\sprojected|job\spost)/i;

/** The same in the other languages, and the words of English that are kept with them. */
const elsewhereToo = wordsPattern(coveredLanguages.map(({ figures }) => figures.noFunding).join("|"));

/** Words of giving and receiving. */
const giving =
  /\b(?:fund(?:s|ed|ing)?|grants?|granted|award(?:s|ed|ing)?|assistance|aid\b|contribut(?:e[sd]?|ing|ions?)|donat(?:e[sd]?|ions?)|pledge[sd]?|commit(?:s|ted|ment|ments)?|allocat(?:e[sd]?|ions?)|appropriat(?:e[sd]?|ions?)|budget(?:s|ed)?|request(?:s|ed)?|invest(?:s|ed|ing|ments?)?|spen[dt]s?|spending|provid(?:e[sd]?|ing)|prizes?|loans?|financ(?:e[sd]?|ing)|initiative|tranche|disburs(?:e[sd]?|ements?)|obligat(?:e[sd]?|ions?)|cooperative\sagreements?|subsid(?:y|ies)|program(?:me)?s?|support(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|package|gave|gifts?|winn(?:ers?|ing)|donors?|sponsor(?:s|ed|ing|ships?)?|scholarships?|stipends?|fellowships?|endow(?:ed|ments?))\b/i;

/** The same in the other languages. */
const givingToo = wordsPattern(coveredLanguages.map(({ figures }) => figures.giving).join("|"));
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
export const isBare = (line: string): boolean =>
  !line.includes("\t") && (line.match(naming) ?? []).every((word) => ofSums.test(word));

/** "save consumers $85 billion": what is saved is no funding. */
const saving = /\bsav(?:e[sd]?|ing)\s(?:\p{L}+\s){0,3}$/iu;

/**
 * Is a sum of money funding? `before` and `after` are the words to both sides, up to the next sum. Large sums are, unless the
 * nearer side names something else and no word of giving stands closer before it; small ones only beside words of giving.
 */
export function isFunding(before: string, after: string, sum: number): boolean {
  if (saving.test(before.slice(-60))) return false;
  const near = `${before.slice(-70)} # ${after.slice(0, 70)}`;
  // "$600 million in assets", "membership costs $100": whatever is given elsewhere in the sentence.
  // Where words are not parted by blanks, forty letters are a whole sentence.
  const reach = /\p{Script=Han}$/u.test(before) ? 10 : 40;
  if (elsewhereToo.test(`${before.slice(-reach)} # ${after.slice(0, reach - 10)}`)) return false;
  if (!elsewhere.test(near)) {
    const small = before.includes("\t") || after.includes("\t") ? SMALL_IN_A_ROW : SMALL;
    if (sum >= small) return true;
    if (capped.test(before.slice(-60))) return false;
    const round = `${before.slice(-GIVEN_BEFORE)} # ${after.slice(0, GIVEN_BEHIND)}`;
    return giving.test(round) || givingToo.test(round);
  }
  if (elsewhere.test(after.slice(0, 40)) && !giving.test(before.slice(-40))) return false;
  return giving.test(before.slice(-70)) || giving.test(after.slice(0, 40));
}
