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
  "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RUB|UAH|CNY|INR|KRW|ZAR|BRL|MXN|KES|NGN|EGP|ILS|SAR|AED|THB|IDR|PHP|SGD|XOF|XAF|KWD|BHD|OMR|JOD|TND|IQD|LYD|QAR|MAD|DZD|PKR|LKR|BDT|NPR|UGX|TZS|RWF|ETB|GHS|ZMW|MWK|MZN|BWP|TRY|BGN|RSD|KZT|UZS|VND|MYR|TWD|HKD|ARS|CLP|UYU|PYG|GTQ|HNL|CRC|DOP|JMD|FJD|PGK|CDF|MUR";
/** Currencies of which a thousand small ones make one: their sums are printed with three decimals. */
export const THREE_DECIMALS: ReadonlySet<string> = new Set(["KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"]);

/** Alternatives of a pattern, longest first. */
export const SIGNS =
  "US\\$|S\\$|HK\\$|R\\$|CA?\\$|CAN\\$|NZ\\$|AU?\\$|\\$|€|£|¥|₹|₩|SFr\\.|(?<![a-z])Rs\\.?(?=\\s?\\d)";

/** Whose a currency is, where several call theirs so: noun → "whose=code" of each. */
const peoples: Readonly<Record<string, string>> = {
  dollar:
    "US=USD|U.S.=USD|United States=USD|American=USD|Canadian=CAD|Australian=AUD|New Zealand=NZD|Singapore=SGD|Hong Kong=HKD|Taiwan=TWD|Jamaican=JMD|Fijian=FJD|Namibian=NAD|Liberian=LRD|Guyanese=GYD|Barbadian=BBD|Bahamian=BSD|Belize=BZD",
  franc: "Swiss=CHF|CFA=XOF|Congolese=CDF|Rwandan=RWF|Burundian=BIF|Guinean=GNF|Djiboutian=DJF|Comorian=KMF",
  kron: "Norwegian=NOK|Swedish=SEK|Danish=DKK|Icelandic=ISK|Czech=CZK",
  peso: "Mexican=MXN|Colombian=COP|Chilean=CLP|Argentine=ARS|Argentinian=ARS|Philippine=PHP|Uruguayan=UYU|Dominican=DOP|Cuban=CUP",
  rupee:
    "Indian=INR|Pakistani=PKR|Pakistan=PKR|Sri Lankan=LKR|Sri Lanka=LKR|Nepalese=NPR|Nepali=NPR|Mauritian=MUR|Mauritius=MUR|Seychelles=SCR",
  rand: "South African=ZAR",
  shilling: "Kenyan=KES|Kenya=KES|Ugandan=UGX|Uganda=UGX|Tanzanian=TZS|Tanzania=TZS|Somali=SOS",
  pound: "British=GBP|Egyptian=EGP|Lebanese=LBP|Syrian=SYP|Sudanese=SDG|South Sudanese=SSP",
  dinar: "Kuwaiti=KWD|Bahraini=BHD|Jordanian=JOD|Tunisian=TND|Iraqi=IQD|Libyan=LYD|Algerian=DZD|Serbian=RSD",
  dirham: "Moroccan=MAD|UAE=AED|Emirati=AED",
  riyal: "Saudi=SAR|Saudi Arabian=SAR|Qatari=QAR|Yemeni=YER",
  rial: "Omani=OMR|Iranian=IRR|Yemeni=YER",
  rouble: "Russian=RUB|Belarusian=BYN",
  ruble: "Russian=RUB|Belarusian=BYN",
  lira: "Turkish=TRY",
  kwacha: "Zambian=ZMW|Malawian=MWK|Malawi=MWK",
  yen: "Japanese=JPY",
  yuan: "Chinese=CNY",
};
const codeOfPeople = new Map(
  Object.entries(peoples).flatMap(([noun, whose]) =>
    whose.split("|").map((entry): [string, string] => {
      const [people = "", code = ""] = entry.split("=");
      return [`${people} ${noun}`.toLowerCase(), code];
    }),
  ),
);
const nouns: Readonly<Record<string, string>> = {
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  rand: "ZAR",
  yuan: "CNY",
  renminbi: "CNY",
};
const peopleNames = [
  ...new Set(
    Object.values(peoples).flatMap((list) => list.split("|").map((entry) => entry.split("=")[0] ?? "")),
  ),
]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", "\\.").replaceAll(" ", "\\s"))
  .join("|");

/** " US dollars", " Swiss francs", " million EUR": a currency behind a number. */
export const currencyAfter = new RegExp(
  `^[\\s-](?:(?:${peopleNames})\\s)?(?:dollar|euro|pound|yen|franc|kron(?=er\\b|or\\b|e\\b|a\\b)|peso|rupee|rand|yuan|renminbi|shilling|dinar|dirham|riyal|rial|ro?uble|lira|kwacha|(?:${CODES})\\b)(?:er|or|e|a|s)?\\b(?!\\s(?:of\\s)?(?:coin|note|weight))`,
  "i",
);

/** ISO 4217 of a sign or code before a sum. */
export const currencyOf = (sign: string) => {
  const lower = sign.toLowerCase();
  return currencies[lower] ?? (/^[a-z]{3}$/.test(lower) ? lower.toUpperCase() : "USD");
};

/** ISO 4217 of what `currencyAfter` found; the words themselves where they do not say whose it is: "rupees". */
export function currencyOfNoun(found: string): string {
  const written = found
    .replace(/^[\s-]/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  if (/^[a-z]{3}$/.test(written) && !nouns[written]) return written.toUpperCase();
  const singular = written.replace(/(?<=kron)(?:er|or|e|a)$|(?<!yen|rand)s$/, "");
  return codeOfPeople.get(singular) ?? nouns[singular] ?? (byNoun.get(written) || written);
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
    const written = (noun[1] ?? "").toLowerCase().replace(/\s+/g, " ");
    return { currency: byNoun.get(written) || written, length: noun[0].length };
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
            ? "kr"
            : currencyOf(printed);
  return { currency, length: sign[0].length };
}
