/** How a marker counts. Two markers of one style can stand in one list. */
export interface ListMarker {
  /** As printed, without the white space after it: "10.", "(a)", "•", "Position 3:". */
  readonly marker: string;
  /** The number alone: "10", "a", "3.1"; empty for a bullet. */
  readonly label: string;
  /** What it counts with, in what dress: "1.", "(a)", "•", "position 1:" … */
  readonly style: string;
  /** Every value the label can have in its style ("i" is one as a Roman numeral and nine as a letter). */
  readonly values: readonly { readonly style: string; readonly value: number }[];
  /** Length of marker and white space: where the item's words begin. */
  readonly length: number;
  /** It names what it numbers ("Position 3:"), so that it needs no neighbour to be one. */
  readonly named: boolean;
}

const BULLET = /^([•◦▪▫●○■□‣⁃∙·*–—-]|o(?=\s))[ \t]+(?=\S)/u;
const DRESSED =
  /^(\(?)(\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|\p{L})([.)](?!\p{L}))[ \t]*(?=\S)/u;
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})[ \t]+(?=["“'‘(]?\p{Lu})/u;
/** Clauses of specifications: ".1 General", ".12 Tests". */
const POINTED = /^\.(\d{1,2})[ \t]+(?=["“'‘(]?\p{Lu}\p{Ll})/u;
const PARAGRAPH_SIGN = /^(§{1,2})[ \t]?(\d{1,3}[a-z]?)(?![\w,])[.:)]?[ \t]+(?=\S)/u;
/** Words that number a statement, in the languages of the texts at hand; each is followed by its number. */
const KEYWORDS =
  "position|positions|recommendation|principle|article|section|objective|goal|priority|point|commitment|action|proposal|" +
  "measure|item|standard|guideline|clause|paragraph|pillar|option|target|" +
  "artikel|abschnitt|grundsatz|forderung|empfehlung|ziel|maßnahme|punkt|absatz|" +
  "recommandation|principe|objectif|engagement|mesure|priorité|" +
  "posición|recomendación|principio|artículo|objetivo|compromiso|medida|prioridad|punto";
const KEYWORD = new RegExp(
  `^((${KEYWORDS})[ \\t]+(?:no\\.?[ \\t]*)?(\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVXLC]{1,6}|[A-Z])[ \\t]?[.:)–—-]?)(?:[ \\t]+(?=\\S)|$)`,
  "iu",
);

/**
 * The list marker a line begins with, or `null`. It says only what is printed: whether "3. September" is an item
 * or a date is decided by what stands around it (see `settleMarkers`).
 */
export function readListMarker(line: string): ListMarker | null {
  const bullet = BULLET.exec(line);
  if (bullet?.[1]) {
    return {
      marker: bullet[1],
      label: "",
      style: bullet[1],
      values: [],
      length: bullet[0].length,
      named: false,
    };
  }
  const keyword = KEYWORD.exec(line);
  if (keyword?.[1] && keyword[2] && keyword[3] && isKeywordMarker(line, keyword[1], keyword[2])) {
    return numbered(keyword[1].trim(), keyword[3], `${keyword[2].toLowerCase()} `, ":", keyword[0].length);
  }
  const section = PARAGRAPH_SIGN.exec(line);
  if (section?.[1] && section[2]) {
    return numbered(section[0].trim(), section[2].replace(/[a-z]$/, ""), section[1], "", section[0].length);
  }
  const dressed = DRESSED.exec(line);
  if (dressed?.[2] && dressed[3] && !isInitial(line, dressed[2], dressed[3])) {
    const [whole, open = "", label, close] = dressed;
    // "1.5 million" and "p.m": the sign closes a marker only where white space follows; brackets close themselves.
    if (/[ \t]$/.test(whole) || (open && close === ")")) {
      return numbered(whole.trim(), label, open, close, whole.length);
    }
  }
  const dotted = DOTTED.exec(line);
  if (dotted?.[1]) return numbered(dotted[1], dotted[1], "", "", dotted[0].length);
  const pointed = POINTED.exec(line);
  if (pointed?.[1]) return numbered(`.${pointed[1]}`, pointed[1], ".", "", pointed[0].length);
  return null;
}

const BARE = /^(\d{1,3})[ \t]+(?=["“'‘(]?\p{Lu})/u;
const LABELS = [/\d{1,3}(?:\.\d{1,3}){0,4}/u, /(?<!\p{L})(?:[ivxlc]{1,6}|[IVXLC]{1,6}|\p{L})(?!\p{L})/u];

/**
 * The number that a line begins with, with no mark behind it: "5 The ministers noted …". Only a run of such lines makes it a
 * marker (see `settleMarkers`): "12 Members" alone counts members.
 */
export function readBareNumber(line: string): ListMarker | null {
  const bare = BARE.exec(line);
  return bare?.[1] ? numbered(bare[1], bare[1], "", "", bare[0].length) : null;
}

/**
 * The marker of a block that is known to begin with `marker`, whatever it looks like: list formats of a source print "1", "R2"
 * or "①" as they please. `null` where the text does not begin with it.
 */
export function readKnownMarker(text: string, marker: string): ListMarker | null {
  const usual = readListMarker(text);
  if (usual?.marker === marker) return usual;
  if (!text.startsWith(marker) || !/^(?:\s|$)/.test(text.slice(marker.length, marker.length + 1)))
    return usual;
  const plain = marker.normalize("NFKC");
  const label = LABELS.map((form) => form.exec(plain)).find((found) => found !== null);
  if (!label) return usual;
  const length = marker.length + (/^\s+/.exec(text.slice(marker.length))?.[0].length ?? 0);
  const [before, behind] = [plain.slice(0, label.index), plain.slice(label.index + label[0].length)];
  const read = numbered(marker, label[0], before, behind, length);
  return { ...read, named: false };
}

/** "Section 3 of the act says" is a sentence; "Section 3. Scope", "Section 3:" and "ARTICLE 3" alone are markers. */
function isKeywordMarker(line: string, marker: string, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (/[.:)–—-]$/.test(marker.trim())) return true;
  return line.trim() === marker.trim();
}

/** "J. Smith" and "U. S. policy" begin with a capital and a full stop; so does an item "A. Scope". */
function isInitial(line: string, label: string, close: string): boolean {
  return close === "." && /^\p{Lu}$/u.test(label) && /^\p{Lu}\.[ \t]?\p{Lu}\./u.test(line);
}

function numbered(marker: string, label: string, open: string, close: string, length: number): ListMarker {
  const dress = (count: string) => `${open}${count}${close}`;
  const values: { style: string; value: number }[] = [];
  if (/^\d/.test(label)) {
    const parts = label.split(".");
    values.push({ style: dress(`1${".1".repeat(parts.length - 1)}`), value: Number(parts.at(-1)) });
  } else {
    const roman = romanValue(label);
    if (roman !== null)
      values.push({ style: dress(label === label.toLowerCase() ? "i" : "I"), value: roman });
    if (label.length === 1) {
      const lower = label.toLowerCase();
      values.push({
        style: dress(label === lower ? "a" : "A"),
        value: (lower.codePointAt(0) ?? 0) - 96,
      });
    }
  }
  return { marker, label, style: values[0]?.style ?? dress(label), values, length, named: close === ":" };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a Roman numeral up to 399, `null` where the letters are none. */
function romanValue(label: string): number | null {
  const lower = label.toLowerCase();
  if (!/^(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower)) return null;
  let value = 0;
  for (let at = 0; at < lower.length; at++) {
    const here = ROMAN[lower.charAt(at)] ?? 0;
    value += here < (ROMAN[lower.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}
