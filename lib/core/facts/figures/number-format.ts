import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { THREE_DECIMALS } from "./currencies";

/** Word that multiplies a number → factor, of all covered languages; "mil" of English is found by `scaleOf`. */
const scales = new Map<string, number>();
for (const { figures } of coveredLanguages.toReversed())
  for (const entry of figures.scales.split("|")) {
    const [word = "", factor = "1"] = entry.split("=");
    scales.set(word, Number(factor));
  }

/** "× 10⁶", "x 10^6"; below one it is not read. */
const POWER_OF_TEN = "[×x·]\\s?10(?:\\s?\\^\\s?\\d{1,2}|[⁰¹²³⁴-⁹]{1,2})";
const exponent = /10\s?\^?\s?(\d+|[⁰¹²³⁴-⁹]+)$/;

/** Alternatives of a pattern for the words and powers that multiply a number, longest first. Without Unicode flag. */
export const scalePattern = `(?:${POWER_OF_TEN}|${[...scales.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(".", "\\.").replaceAll(" ", "\\s"))
  .join("|")})(?![a-z\\d\u00c0-\u024f])`;

/** The factor of a word such as "Mio." or of a power of ten; `lang` tells "25 mil" (thousand) from "$5 mil" (million). 1 where it is none. */
export function scaleOf(word: string | undefined, lang: string | null): number {
  if (word === undefined) return 1;
  const power = exponent.exec(word)?.[1];
  // Unicode takes "⁶" for a kind of "6".
  if (power) return 10 ** Number(power.normalize("NFKC"));
  const lower = word.toLowerCase().replace(/\s+/g, " ");
  if (lower === "mil") return lang === "es" || lang === "pt" ? 1e3 : 1e6;
  // A billion is a thousand millions, but for languages that say milliard.
  if (lower === "billionen" || lower === "billones") return 1e12;
  return scales.get(lower) ?? 1;
}

/** Sums such as 58.1 × 1e6 leave crumbs behind the point. */
export const times = (value: number, factor: number): number =>
  factor === 1 && Number.isSafeInteger(value) && value < MOST_DIGITS
    ? value
    : Number((value * factor).toPrecision(14));
/** Fourteen digits are kept. */
const MOST_DIGITS = 1e14;

/** "½" and the like stand for a number alone or behind a whole one: 5½ · 5 ½ · ½. */
export const FRACTION_SIGN = "[¼-¾⅐-⅞]";
const mixedNumber = new RegExp(`^(\\d*)\\s?(${FRACTION_SIGN})$`);

/**
 * Digits as printed, grouped and with their fraction: 1,250,000 · 12,50,000 (lakhs) · 1 250 000 · 1'250'000 · 1.250.000,50 · 4,5 · 12.5 · 5½.
 * Longest forms first; what a lone mark before three digits means is decided by `toNumber`.
 */
export const digitPattern = [
  // "10^6", "10⁶"; a small raised figure may be the mark of a note.
  "10(?:\\s?\\^\\s?\\d{1,2}|[⁴-⁹]|[¹²][⁰¹²³⁴-⁹])(?![\\d⁰¹²³⁴-⁹⁺⁻])",
  `(?:\\d{1,3}[ \u00a0\u2009\u202f]|\\d+)?${FRACTION_SIGN}`,
  "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)",
  // Of South Asia: two digits a group, three in the last.
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d|,\\d)",
  "\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?(?!\\d)",
  "\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:,\\d{1,2})?(?![ \u00a0\u202f]?\\d)",
  "\\d{1,3}(?:['’]\\d{3})+(?:\\.\\d{1,2})?",
  "\\d+,\\d{1,2}(?!\\d|,\\d)",
  "\\d+(?:\\.\\d+)?",
].join("|");

/** Languages that group by points: "100.000" is a hundred thousand there. Euros are written so in English texts of Europe too. */
const groupsByPoints = (lang: string | null) =>
  coveredLanguages.some((table) => table.lang === lang && table.figures.decimal === ",");

/** Unicode takes "¾" apart to "3⁄4". */
function fractionOf(sign: string): number {
  const [above, below] = sign.normalize("NFKC").split("\u2044").map(Number);
  return (above ?? 0) / (below ?? 1);
}

/**
 * The number that digits mean, in a text of language `lang`, beside a sum of `currency` or not. Not a number where a mark before three
 * digits may group or part them: of a currency with three decimals, in a language that groups by points.
 */
export function toNumber(text: string, lang: string | null, currency: string | null): number {
  const [mixed, whole = "", sign = ""] = mixedNumber.exec(text) ?? [];
  if (mixed) return Number(whole) + fractionOf(sign);
  const power = /^10(?:\s?\^|[⁰¹²³⁴-⁹])/.test(text) ? exponent.exec(text)?.[1] : undefined;
  if (power) return 10 ** Number(power.normalize("NFKC"));
  if (currency !== null && THREE_DECIMALS.has(currency) && /^\d{1,3}[.,]\d{3}$/.test(text))
    return groupsByPoints(lang) ? Number.NaN : Number(text.replace(",", ""));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) {
    const grouped =
      text.includes(".", text.indexOf(".") + 1) ||
      groupsByPoints(lang) ||
      currency === "EUR" ||
      text.endsWith(".000");
    return Number(grouped && !text.startsWith("0.") ? text.replaceAll(".", "") : text);
  }
  if (/\.\d{3}.*,\d{1,2}$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/[ \u00a0\u202f].*,\d{1,2}$/.test(text)) return Number(text.replace(/\s/g, "").replace(",", "."));
  return Number(text.replace(/[,'’\s]/g, ""));
}
