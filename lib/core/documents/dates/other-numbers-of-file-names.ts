const YEAR = "(?:19|20)\\d\\d";
const NO_LETTER = "(?<!\\p{L})";
const GAP = "[ _.-]*";

/** "pasted 2013-09-27 16.54.07", "Scan_20130927_165407": when the file was made, and nothing of the paper. */
const moment =
  /(?<!\d)(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:[ _T-]|\sat\s)+[0-2]\d[-.:h_]?[0-5]\d(?:[-.:_]?[0-5]\d)?/g;

/** What scanners, cameras, messengers and people say before the day on which they made or fetched the file. */
const MADE =
  "scan(?:s|ned|né|nato|neado)?|camscanner|screenshot|screen shot|bildschirmfoto|capture d['’]écran|captura de pantalla|img|image|dsc[nf]?|photo|foto|pic|whatsapp|(?:down)?loaded|printed|accessed|retrieved|saved|captured|fetched|viewed|visited|abgerufen|gedruckt|heruntergeladen|gespeichert|gescannt|téléchargée?|imprimée?|consultée?|numérisée?|descargad[oa]|impres[oa]|consultad[oa]|escanead[oa]|scaricato|stampato|baixado|acessado";
const DATE_LIKE = `\\d[\\d._ -]*(?:\\p{L}{3,10}${GAP}${YEAR})?`;
const made = new RegExp(
  `${NO_LETTER}(?:${MADE})${GAP}(?:(?:on|am|le|el|il|em|image|document)${GAP})?${DATE_LIKE}`,
  "giu",
);
/** "IMG-20160304-WA0012", "DOC-20160304-WA0001": the day on which a messenger sent it. */
const sent = /(?<!\p{L})[A-Z]{3}-\d{8}-WA\d+/gu;

/** "2030", "2016-2020", and no day or month: "Strategy 2016-03-04" is dated. */
const YEAR_ALONE = `${YEAR}(?:[-_/ ]${YEAR})?(?!\\d|[-_. ](?:0[1-9]|1[0-2])(?!\\d))`;
/** "Agenda 2030", "Strategy_2025", "Europe2020", "2030 Agenda", "post-2015", "FY2016": the year a paper is about. */
const aims = [
  new RegExp(
    `(?:agenda|goals?|horizon\\p{L}*|plan|strateg\\p{L}*|targets?|visi[oó]n|europ[ae])[ _-]*${YEAR_ALONE}`,
    "giu",
  ),
  new RegExp(`(?<!\\d|\\d[-_./])${YEAR}[ _-]+(?:agenda|goals?|horizon|targets?|visi[oó]n)(?!\\p{L})`, "giu"),
  new RegExp(`${NO_LETTER}(?:post|fy|fiscal year|beyond)[ _-]*${YEAR_ALONE}`, "giu"),
];

/** "Resolution 1973", "S_RES_1973", "H.R. 1999", "No. 2016-12", "ISO 2008": numbers that look like years. */
const numbered = new RegExp(
  `${NO_LETTER}(?:r[ée]s(?:oluti?on|oluci[oó]n|olução|olution)?|nos?|nr|n[°º]|num(?:ber)?|num[ée]ro|nummer|n[úu]mero|h\\.?r|s\\.?r|iso|din|rfc|room|vol(?:ume)?|issue|ausgabe|docket|ref|id|ticket|case|art(?:icle|ikel|ículo)?|sec(?:tion)?)\\.?[ _-]*\\d+(?:[-_./]\\d+)*`,
  "giu",
);
/** "Loi 2015-92", "Law-2016-11", "Directive 2013-12-EU": the year is the law's and counts, its number is no month. */
const law = new RegExp(
  `${NO_LETTER}(?:law|act|loi|ley|lei|legge|gesetz|decree|décret|decreto|order|ordonnance|arrêté|directive|regulation|reg|règlement|richtlinie|verordnung|decision|décision)\\.?[ _-]*${YEAR}[-_/]\\d+(?![-_./]?\\d)`,
  "giu",
);

/** The name of a file without the numbers in it that look like a date of its paper and are none. */
export function withoutOtherNumbers(name: string): string {
  return [moment, sent, made, ...aims, numbered, law].reduce(
    (rest, pattern) => rest.replace(pattern, " · "),
    name,
  );
}
