import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { wordsPattern } from "@/lib/core/languages/words-pattern";

/** Words that make a sum of money something else than funding. */
const elsewhere =
  /\b(?:remittances?|remitted|trade\b|exports?|imports?|exported|imported|gdp|gross\s(?:domestic|national)|revenues?|profits?|incomes?|earn(?:s|ed|ings)?|wages?|salar(?:y|ies)|damages?\b|loss(?:es)?|lost|market|stolen|laundered|launder(?:ing)?|illicit|seiz(?:ed|ure|ures)|forfeit(?:ed|ure)|confiscated|fines?\b|fined\b|\bfees?\b|\bbail\b|ransoms?\b|penalt(?:y|ies)|restitution|per\s(?:day|person|capita|barrel|ton|household|hour)|a\sday|an\shour|price[sd]?|savings?\b|saved|worth\sof\s(?:goods|products|drugs|cocaine|heroin|narcotics|trade|merchandise)|economic\s(?:activity|output|benefits?|impacts?|growth|cost)|costs?\s(?:the|to)\s(?:the\s)?(?:economy|industry|businesses|consumers|taxpayers|society|world)|debts?\b|industry\s(?:worth|generat)|generat(?:e[sd]?|ing)|in\sthe\s(?:hands|pockets)\sof|deficit|valued?\sat|poverty\sline|less\sthan\s\$\d|discounts?\b|net\sgain|cash\sflow|in\scash\b|royalt(?:y|ies)|arbitration|monetary\srelief|monthly\spayments?|balance\ssheet|balance\sprojected|job\spost)/i;

/** The same in the other languages, and the words of English that are kept with them. */
const elsewhereToo = wordsPattern(coveredLanguages.map(({ figures }) => figures.noFunding).join("|"));

/** Words of giving and receiving. */
const giving =
  /\b(?:fund(?:s|ed|ing)?|grants?|granted|award(?:s|ed|ing)?|assistance|aid\b|contribut(?:e[sd]?|ing|ions?)|donat(?:e[sd]?|ions?)|pledge[sd]?|commit(?:s|ted|ment|ments)?|allocat(?:e[sd]?|ions?)|appropriat(?:e[sd]?|ions?)|budget(?:s|ed)?|request(?:s|ed)?|invest(?:s|ed|ing|ments?)?|spen[dt]s?|spending|provid(?:e[sd]?|ing)|prizes?|loans?|financ(?:e[sd]?|ing)|initiative|tranche|disburs(?:e[sd]?|ements?)|obligat(?:e[sd]?|ions?)|cooperative\sagreements?|subsid(?:y|ies)|program(?:me)?s?|support(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|package)\b/i;

/** "save consumers $85 billion": what is saved is no funding. */
const saving = /\bsav(?:e[sd]?|ing)\s(?:\p{L}+\s){0,3}$/iu;

/**
 * Is a sum of money funding? `before` and `after` are the words to both sides, up to the next sum. Funding unless the
 * nearer side names something else and no word of giving stands closer before it.
 */
export function isFunding(before: string, after: string): boolean {
  if (saving.test(before.slice(-60))) return false;
  const near = `${before.slice(-70)} # ${after.slice(0, 70)}`;
  // "$600 million in assets", "membership costs $100": whatever is given elsewhere in the sentence.
  // Where words are not parted by blanks, forty letters are a whole sentence.
  const reach = /\p{Script=Han}$/u.test(before) ? 10 : 40;
  if (elsewhereToo.test(`${before.slice(-reach)} # ${after.slice(0, reach - 10)}`)) return false;
  if (!elsewhere.test(near)) return true;
  if (elsewhere.test(after.slice(0, 40)) && !giving.test(before.slice(-40))) return false;
  return giving.test(before.slice(-70)) || giving.test(after.slice(0, 40));
}
