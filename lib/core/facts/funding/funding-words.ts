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

/** Who gives, in words that mean little else: what stands beside them is funding for sure. */
const surely =
  /\b(?:fund(?:s|ed|ing)?|grants?|granted|award(?:s|ed|ing)?|assistance|aid\b|contribut(?:e[sd]?|ing|ions?)|donat(?:e[sd]?|ing|ions?)|pledge[sd]?|allocat(?:e[sd]?|ing|ions?)|appropriat(?:e[sd]?|ions?)|budget(?:s|ed|ary)?|invest(?:s|ed|ing|ments?)?|spen[dt]s?|spending|expenditures?|loans?|financ(?:e[sd]?|ing)|tranche|disburs(?:e[sd]?|ements?)|obligat(?:e[sd]?|ions?)|cooperative\sagreements?|subsid(?:y|ies|ised|ized)|prizes?|scholarships?|bursar(?:y|ies)|stipends?|fellowships?|endow(?:ed|ments?)|sponsor(?:s|ed|ing|ships?)?|bailouts?|set\saside|earmarked|ring-fenced|(?:go(?:es)?|went)\s(?:towards?|to)|(?:the|its|our|a|this)\s(?:\p{L}+\s)?(?:program(?:me)?|initiative|package|project|scheme)s?|provid(?:e[sd]?|ing)|commit(?:s|ted|ting|ment|ments)?|support(?:s|ed|ing)?|request(?:s|ed|ing)?)\b/iu;
/** Conditions, limits, examples and sums of many cases: what stands beside them may be a threshold as well as a grant. */
const conditional =
  /\b(?:exceed(?:s|ed|ing)?|thresholds?|limited\sto|minimum\s(?:value|amount|balance|payment|order|sum)|upon\sreaching|tax(?:es)?|arbitrat(?:or|ion|e)s?|tribunal|claims?|liab(?:le|ility)|damages|disputes?|judge?ments?|average|averaged|median|ranged?\sfrom|ranging\sfrom|per\s(?:person|trip|semester|student|night|head|item|order|transaction|user|seat|incident|claim)|refund(?:s|ed|able)?|purchas(?:e|es|ed|ing)|customers?|invoices?|reimburs(?:e[sd]?|ing|ements?)|deposits?|your\s(?:account|order|card|balance|plan|bill)|you\s(?:pay|owe|earn|spend)|subscri(?:be|bers?|ptions?)|if\s(?:the|your|an?|its)\b|unless)\b/iu;
const surelyToo = givingToo;

/** "Company A is awarded": nobody is called so but in an example. */
const madeUp = /\b(?:Company|Agency|Buyer|Supplier|Person|Country|Organi[sz]ation|Project|Bidder)\s[A-Z]\b/;

/** A sentence of a contract about disputes and what somebody owes: its awards and sums are given to nobody. */
const ofDispute =
  /(?<!\p{L})(?:arbitrat(?:ors?|ion|ions)|settlement\soffer|liability|liable|responsabilité|responsabilidad|responsabilidade|haftung|haftet|arbitrage|schiedsgericht)(?!\p{L})/iu;
export const isOfDispute = (sentence: string): boolean => ofDispute.test(sentence);

/** Far before a sum of a contract: what somebody owes at most. */
const inContract =
  /\b(?:total|aggregate|maximum|entire|our|its|their|'s)\sliability\b|\bin\sno\sevent\b|\bliable\b/iu;

/** "such as a grant of", "Example: ". */
const example = /\b(?:e\.g\.|for\s(?:example|instance)|such\sas|examples?)\b/i;

/** "/tCO2e", "/kWh": a price of each; "/year" is a budget's. */
const perUnit = /^\s?\/\s?(?!year|yr|annum|an\b|année|jahr|año|ano)\p{L}/iu;

/** Right before a sum: what is taken in or is paid for something. */
const takings =
  /\b(?:revenues?|incomes?|profits?|turnover|sales|taxe?s?|fees?|prices?|fines?|penalt(?:y|ies)|dut(?:y|ies)|deficit|debt)\s(?:(?:was|were|is|are|will\sbe|be|has\sbeen)\s)?(?:raised\s|increased\s|set\s|reduced\s)?(?:of|to|at|from)\s$/iu;
/** Behind a sum that is where something begins or ends. */
const orLess =
  /^\s(?:or|and|ou|o|oder|et|y|e|of)\s(?:below|less|more|above|under|over|fewer|greater|higher|lower|moins|plus|menos|más|mais|weniger|mehr|darunter|darüber|minder|meer|meno|più)(?!\p{L})/iu;
/** Bounds that name a threshold as often as a sum: "almost" and "up to" do not. */
const threshold =
  /^(?:more than|less than|fewer than|over|under|below|above|exceeding|greater than|in excess of|inférieure?s? à|supérieure?s? à|moins de|plus de|menos de|más de|mais de|unter|über|weniger als|mehr als)/iu;
/** How a sentence opens whose sum is a condition. */
const conditionOpens =
  /(?:(?:^|[.;:(]\s)(?:for|where|pour|para|bei|für)|(?:^|\s)(?:if|when|si|lorsque|wenn|falls|cuando|quando|als|indien|se))\s[^.;]*$/iu;

/** How sure it is that a sum of money is funding: see `weighFunding`. */
export type FundingWeight = "sure" | "doubtful" | "none";

/**
 * Is a sum of money funding? `before` and `after` are the words to both sides, up to the next sum; `above` is the heading or the
 * lead-in that the line stands under. Large sums are, unless the nearer side names something else and no word of giving stands
 * closer before it; small ones only beside words of giving. It is sure where somebody gives beside it or above it, and where
 * nothing speaks of a condition, an example or a customer.
 */
export function weighFunding(
  before: string,
  after: string,
  sum: number,
  above = "",
  bound = "",
): FundingWeight {
  if (!isFunding(before, after, sum, bound)) return "none";
  if (threshold.test(bound) && (sum < SMALL || conditionOpens.test(before))) return "doubtful";
  const round = `${before.slice(-GIVEN_BEFORE)} # ${after.slice(0, GIVEN_BEHIND)}`;
  if (inContract.test(before)) return "doubtful";
  const given = surely.test(round) || surelyToo.test(round) || surely.test(above) || surelyToo.test(above);
  return given && !conditional.test(round) && !madeUp.test(round) && !example.test(before.slice(-60))
    ? "sure"
    : "doubtful";
}

/**
 * Whether a sum is funding at all, sure or not.
 */
export function isFunding(before: string, after: string, sum: number, bound = ""): boolean {
  // "if you gave less than 200 €", "For projects of more than $30,000": what it holds for, and nothing that is given.
  if (sum < SMALL && threshold.test(bound) && conditionOpens.test(before)) return false;
  if (sum === 0 || saving.test(before.slice(-60))) return false;
  // "a multi-billion dollar industry": how large it is.
  if (/\b(?:fined|penali[sz]ed|charged|billed)\s$/i.test(before)) return false;
  if (/^\s(?:industry|market|business|sector|company|economy|question)(?!\p{L})/iu.test(after)) return false;
  // "$25/tCO2e", "revenue of about $1 billion", "of $10,000 or less": a rate, takings, a threshold.
  if (perUnit.test(after) || takings.test(before.slice(-40)) || orLess.test(after)) return false;
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
