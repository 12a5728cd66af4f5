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
  c$: "CAD",
  ca$: "CAD",
  can$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  "sfr.": "CHF",
};

/** Codes of ISO 4217 that papers print before or after a sum; not those that are words or names ("COP 21"). */
export const codes =
  "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RUB|UAH|CNY|INR|KRW|ZAR|BRL|MXN|KES|NGN|EGP|ILS|SAR|AED|THB|IDR|PHP|SGD|XOF|XAF";

/** Alternatives of a pattern, longest first. */
export const signs = "US\\$|CA?\\$|CAN\\$|NZ\\$|AU?\\$|\\$|€|£|¥|₹|₩|SFr\\.|(?<![a-z])Rs\\.?(?=\\s?\\d)";

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
  `^[\\s-](?:(US|U\\.S\\.|United States|American|Canadian|Australian|New Zealand|Singapore|Swiss|CFA|Norwegian|Swedish|Danish|British|Japanese|Chinese|Mexican|Colombian|Indian|South African|Kenyan)\\s)?(dollar|euro|pound|yen|franc|kron(?=er\\b|or\\b|e\\b|a\\b)|peso|rupee|rand|yuan|renminbi|shilling|${codes})(?:er|or|e|a|s)?\\b(?!\\s(?:of\\s)?(?:coin|note|weight))`,
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
