const YEAR = "(?:1[89]|20|21)\\d\\d";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const fiscal = `(?:FY|fiscal\\s(?:year)?)\\s?'?(?:${YEAR}|\\d{2})(?:\\s?[-–/]\\s?\\d{2,4})?`;
const opening = new RegExp(
  `^[^\\p{L}]{0,4}((?:since|in|during|for|over|between|from)\\s(?:${fiscal}|(?:${MONTH}\\s)?(?:\\d{1,2},?\\s)?${YEAR}(?:\\s(?:and|to|through)\\s${YEAR})?|${MONTH}|the\\s(?:past|last|next|first)\\s[\\p{L}\\d]{1,12}\\s(?:years?|months|decades?)|(?:\\p{L}{2,9})\\s(?:years?|months|decades?)))\\b`,
  "iu",
);
const following: readonly RegExp[] = [
  new RegExp(`\\bsince\\s(?:${fiscal}|(?:${MONTH}\\s)?(?:\\d{1,2},?\\s)?${YEAR})\\b`, "i"),
  new RegExp(
    `\\b(?:in|for|during|through|from|over)\\s${fiscal}(?:\\s(?:to|through|and)\\s(?:FY\\s?)?${YEAR})?`,
    "i",
  ),
  /\b(?:annually|(?:each|every|per|a)\syear|yearly|on\san\sannual\sbasis|per\sannum|(?:each|every|per|a)\smonth|monthly)\b/i,
  /\b(?:over|for|during|within|in)\s(?:the\s)?(?:(?:next|past|last|coming|first)\s)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple)[\s-](?:years?|months|decades?)\b/i,
  new RegExp(
    `\\b(?:in|for|during|over)\\s(?:the\\s)?(?:(?:period|years|biennium|triennium)\\s)?${YEAR}\\s?[-–/]\\s?(?:${YEAR}|\\d\\d)(?!\\d)`,
    "i",
  ),
  new RegExp(`\\b(?:from|between)\\s${YEAR}\\s(?:to|through|and|until)\\s${YEAR}\\b`, "i"),
  new RegExp(`\\b(?:in|during|for|by|through)\\s(?:${MONTH}\\s)?${YEAR}\\b`, "i"),
  /\b(?:to[\s-]date|so\sfar)\b/i,
];

const NUMBER =
  "(?:\\d{1,2}|deux|trois|quatre|cinq|dix|zwei|drei|vier|fünf|zehn|dos|tres|cuatro|cinco|diez|dois|três|quatro|dez|due|tre|quattro|cinque|twee|drie|vier|vijf)";
/** The same in other languages: "en 2014", "im Jahr 2014", "seit 2009", "por año", "über drei Jahre". */
const abroad: readonly RegExp[] = [
  new RegExp(
    `\\b(?:entre|zwischen|de|von|desde|depuis|dal|van)\\s${YEAR}\\s(?:à|a|hasta|até|bis|et|y|e|und|al|tot|en)\\s${YEAR}(?!\\d)`,
    "iu",
  ),
  new RegExp(`\\b(?:seit|depuis|desde|dal|sinds)\\s(?:\\p{L}{3,10}\\s)?${YEAR}(?!\\d)`, "iu"),
  new RegExp(
    `\\b(?:en|em|nel|durante|im\\sJahr|im\\sJahre|pour|para|für|per\\sil|voor|(?:pour|en|für|para|de|del|do)\\s(?:l'année|el\\saño|el\\sejercicio|o\\sano(?:\\sde)?|das\\sJahr|het\\sjaar))\\s${YEAR}(?:\\s?[-–/]\\s?(?:${YEAR}|\\d\\d))?(?!\\d)`,
    "iu",
  ),
  /(?<!\p{L})(?:par\san|chaque\sannée|annuel(?:le)?(?:s|ment)?|al\saño|anual(?:es|mente)?|(?:por|cada)\s(?:año|ano)|ao\sano|anuais|jährlich|pro\sJahr|all'anno|annuali?|per\sjaar|jaarlijks|mensuel(?:le)?(?:s|ment)?|par\smois|monatlich|mensual(?:es|mente)?|al\smes|por\sm[eê]s|mensais)(?!\p{L})/iu,
  new RegExp(
    `\\b(?:sur|pendant|pour|über|während|für|durante|para|en|por|em|in|voor)\\s(?:une?\\s|los\\s|die\\s|las\\s)?(?:période\\sde\\s|einen\\sZeitraum\\svon\\s)?${NUMBER}\\s(?:ans|années|Jahren?|años|anos|anni|jaar)(?!\\p{L})`,
    "iu",
  ),
];

/** "since the office was founded": any words, but only behind the figure, where nothing else can follow. */
const sinceAnything = /\bsince\s[^,.;:()"”]{3,70}/i;
/** "the 2013 budget of $3.9 billion" */
const budgetYear = new RegExp(
  `\\b((?:FY\\s?)?${YEAR}(?:[-–/](?:${YEAR}|\\d\\d))?)\\s(?:[\\p{L}-]+\\s){0,2}(?:budget|appeal|appropriation|request|contribution|programme)\\s(?:[\\p{L}-]+\\s){0,3}$`,
  "iu",
);

/** "2014: $1.2 million", "FY 2015 – $3 million" as a line of its own. */
const labelYear = new RegExp(`^((?:FY\\s?)?${YEAR}(?:\\s?[-–/]\\s?\\d{2,4})?)(?::|\\s[–—-])\\s`, "i");

/** "$12.4 million (2012)", "(FY 2013–14)" */
const inBrackets = new RegExp(`^\\s?\\((${fiscal}|${YEAR}(?:\\s?[-–/]\\s?(?:${YEAR}|\\d\\d))?)\\)`, "i");

/**
 * The time a figure is for, as printed: "since 1998", "in FY 2015", "annually", "over three years"; `null` if not said.
 * Looks at the words after the figure, those just before it, and the opening of its sentence.
 * `text` is the sentence, `start` and `end` the figure in it.
 */
export function readPeriod(
  text: string,
  start: number,
  end: number,
  before: string,
  after: string,
): string | null {
  const bracket = inBrackets.exec(after);
  if (bracket?.[1]) return bracket[1];
  for (const rule of following) {
    const match = rule.exec(after);
    if (match) return match[0].replace(/\s+/g, " ").trim();
  }
  for (const rule of abroad) {
    const match = rule.exec(after);
    if (match) return match[0].replace(/\s+/g, " ").trim();
  }
  const since = sinceAnything.exec(after);
  if (since) return since[0].replace(/\s+/g, " ").trim();
  for (const rule of following) {
    const match = rule.exec(before.slice(-60));
    if (match) return match[0].replace(/\s+/g, " ").trim();
  }
  for (const rule of abroad) {
    const match = rule.exec(before.slice(-60));
    if (match) return match[0].replace(/\s+/g, " ").trim();
  }
  const label = labelYear.exec(text)?.[1];
  if (label) return label;
  const budget = budgetYear.exec(before.slice(-60))?.[1];
  if (budget) return budget;
  if (end < start) return null;
  return opening.exec(text.slice(0, 80))?.[1]?.replace(/\s+/g, " ") ?? null;
}
