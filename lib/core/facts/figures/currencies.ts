import { coveredLanguages } from "@/lib/core/languages/covered-languages";

/** Signs and codes of currencies as printed before a sum → ISO 4217. A bare dollar is the US dollar: so these papers use it. */
const currencies: Record<string, string> = {
  $: "USD",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  rs: "INR",
  "rs.": "INR",
  "₩": "KRW",
  s$: "SGD",
  hk$: "HKD",
  r$: "BRL",
  c$: "CAD",
  ca$: "CAD",
  can$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  "sfr.": "CHF",
};

/** Codes of ISO 4217 that papers print before or after a sum; not those that are words or names ("COP 21"). */
export const CODES =
  "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RUB|UAH|CNY|INR|KRW|ZAR|BRL|MXN|KES|NGN|EGP|ILS|SAR|AED|THB|IDR|PHP|SGD|XOF|XAF";

/** Alternatives of a pattern, longest first. */
export const SIGNS =
  "US\\$|S\\$|HK\\$|R\\$|CA?\\$|CAN\\$|NZ\\$|AU?\\$|\\$|€|£|¥|₹|₩|SFr\\.|(?<![a-z])Rs\\.?(?=\\s?\\d)";

const peoples: Record<string, string> = {
  "canadian dollar": "CAD",
  "australian dollar": "AUD",
  "new zealand dollar": "NZD",
  "singapore dollar": "SGD",
  "swiss franc": "CHF",
  "cfa franc": "XOF",
  "norwegian kron": "NOK",
  "swedish kron": "SEK",
  "danish kron": "DKK",
  "mexican peso": "MXN",
  "colombian peso": "COP",
  "indian rupee": "INR",
  "south african rand": "ZAR",
  "kenyan shilling": "KES",
};
const nouns: Record<string, string> = {
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  franc: "CHF",
  yuan: "CNY",
  renminbi: "CNY",
};

/** " US dollars", " Swiss francs", " million EUR": a currency behind a number. Groups: whose, noun or code. */
export const currencyAfter = new RegExp(
  `^[\\s-](?:(US|U\\.S\\.|United States|American|Canadian|Australian|New Zealand|Singapore|Swiss|CFA|Norwegian|Swedish|Danish|British|Japanese|Chinese|Mexican|Colombian|Indian|South African|Kenyan)\\s)?(dollar|euro|pound|yen|franc|kron(?=er\\b|or\\b|e\\b|a\\b)|peso|rupee|rand|yuan|renminbi|shilling|(?:${CODES})\\b)(?:er|or|e|a|s)?\\b(?!\\s(?:of\\s)?(?:coin|note|weight))`,
  "i",
);

/** ISO 4217 of a sign or code before a sum. */
export const currencyOf = (sign: string) => {
  const lower = sign.toLowerCase();
  return currencies[lower] ?? (/^[a-z]{3}$/.test(lower) ? lower.toUpperCase() : "USD");
};

/** ISO 4217 of a noun behind a sum; `null` for a peso or krone that does not say whose. */
export function currencyOfNoun(whose: string, noun: string): string | null {
  const lower = noun.toLowerCase();
  const own = peoples[`${whose.toLowerCase()} ${lower}`];
  if (own) return own;
  return nouns[lower] ?? (/^[a-z]{3}$/.test(lower) ? lower.toUpperCase() : null);
}

const byNoun = new Map<string, string>();
for (const { figures } of coveredLanguages)
  for (const entry of figures.currencies.split("|")) {
    const [noun = "", code = ""] = entry.split("=");
    if (!byNoun.has(noun)) byNoun.set(noun, code);
  }
const nounBehind = new RegExp(
  `^(?:[\\s-](?:d['’]|de\\s|di\\s|des?\\s)?|(?=\\p{Script=Han}))(${[...byNoun.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((noun) => noun.replaceAll(" ", "\\s"))
    .join("|")})(?![a-z\u00c0-\u024f])`,
  "iu",
);
const signBehind = /^\s?(€|£|¥|₹|\$\s?(?:US|CA)?|Fr\.|Kč|zł|kr\.?)(?![\s\u00a0]?\d|[a-z])/i;

/** A currency behind a sum in any covered language: " d’euros", " $", " Franken"; `null` if there is none. */
export function currencyAfterIn(
  after: string,
): { readonly currency: string; readonly length: number } | null {
  const noun = nounBehind.exec(after);
  if (noun) {
    const currency = byNoun.get((noun[1] ?? "").toLowerCase().replace(/\s+/g, " "));
    return currency ? { currency, length: noun[0].length } : null;
  }
  const sign = signBehind.exec(after);
  if (!sign) return null;
  const printed = (sign[1] ?? "").replace(/\s/g, "").toLowerCase();
  const currency = /^\$/.test(printed)
    ? printed === "$ca"
      ? "CAD"
      : "USD"
    : printed === "fr."
      ? "CHF"
      : printed === "kč"
        ? "CZK"
        : printed === "zł"
          ? "PLN"
          : /^kr/.test(printed)
            ? "SEK"
            : currencyOf(printed);
  return { currency, length: sign[0].length };
}
