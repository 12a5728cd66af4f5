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

/** "since the office was founded": any words, but only behind the figure, where nothing else can follow. */
const sinceAnything = /\bsince\s[^,.;:()"”]{3,70}/i;
/** "the 2013 budget of $3.9 billion" */
const budgetYear = new RegExp(
  `\\b((?:FY\\s?)?${YEAR}(?:[-–/](?:${YEAR}|\\d\\d))?)\\s(?:[\\p{L}-]+\\s){0,2}(?:budget|appeal|appropriation|request|contribution|programme)\\s(?:[\\p{L}-]+\\s){0,3}$`,
  "iu",
);

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
  const since = sinceAnything.exec(after);
  if (since) return since[0].replace(/\s+/g, " ").trim();
  for (const rule of following) {
    const match = rule.exec(before.slice(-60));
    if (match) return match[0].replace(/\s+/g, " ").trim();
  }
  const budget = budgetYear.exec(before.slice(-60))?.[1];
  if (budget) return budget;
  if (end < start) return null;
  return opening.exec(text.slice(0, 80))?.[1]?.replace(/\s+/g, " ") ?? null;
}
