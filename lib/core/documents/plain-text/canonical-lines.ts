import { readListMarker } from "./list-marker";

/**
 * The rules by which any text becomes canonical. White space may change, other characters never vanish:
 *
 * 1. CR LF, CR, NEL, VT, LS and PS are line feeds; a form feed is an empty line.
 * 2. Dropped, because nobody can see them: NUL and other controls, soft hyphen, zero-width space,
 *    word joiner, byte order mark. Joiners (U+200C, U+200D) and marks of direction stay: they carry meaning.
 * 3. Lone surrogates become U+FFFD. Then Unicode NFC.
 * 4. A run of white space inside a line (no-break, thin, ideographic … spaces) is one space.
 *    A run with a tab is one tab where it separates the cells of a table row (see 6).
 * 5. White space at the end of a line goes; at its beginning it stays as spaces (a tab is four, at most
 *    {@link MAX_INDENT}), because it tells how lists are nested. Several empty lines are one; none at the ends.
 * 6. Tabs stay in lines that follow each other with tabs between words; elsewhere they are spaces. Where such lines have
 *    the same number of tabs they are rows of one table, and every tab stays: an empty cell keeps its column.
 */
export interface CanonicalLine {
  /** Without indentation and white space at the end; NFC; never empty. */
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
  /** It goes on with the line above, between which a page ended (see page-marks.ts). */
  readonly goesOn?: boolean;
}

export const MAX_INDENT = 40;

const LINE_BREAK = /\r\n|[\n\r\u0085\v\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out here.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;
const HORIZONTAL = /[\t\p{Zs}]+/gu;

/** A line on its way: `raw` is what stands there with all its white space. */
interface ReadLine {
  text: string;
  indent: number;
  readonly afterBlank: boolean;
  readonly raw: string;
}

/** Splits a text into its canonical lines by the rules above; linear in its length. */
export function canonicalLines(text: string): CanonicalLine[] {
  const lines: ReadLine[] = [];
  let afterBlank = false;
  for (const line of text.replace(/\f/g, "\n\n").split(LINE_BREAK)) {
    const raw = canonicalCharacters(line);
    const visible = raw.trimEnd();
    const lead = /^[\t\p{Zs}]*/u.exec(visible)?.[0] ?? "";
    const words = visible.slice(lead.length).replace(HORIZONTAL, (run) => (run.includes("\t") ? "\t" : " "));
    if (!words) {
      afterBlank = lines.length > 0;
      continue;
    }
    lines.push({ text: words, indent: columns(lead), afterBlank, raw });
    afterBlank = false;
  }
  keepCells(lines);
  for (const [at, line] of lines.entries()) {
    if (!line.text.includes("\t")) continue;
    // The line above is settled already: its tabs are gone unless it is a row itself.
    if (!hasTab(lines[at - 1]) && !hasTab(lines[at + 1])) line.text = line.text.replace(/\t/g, " ");
  }
  return lines.map(({ raw: _, ...line }) => line);
}

/**
 * Lines below each other with the same number of tabs, all of them kept. An item of a list that is set with tabs is none of them, and
 * ends them: what stands around it is the same rows before and after its own tabs have gone.
 */
function keepCells(lines: ReadLine[]): void {
  let start = 0;
  let tabs = cellTabs(lines[0]);
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at];
    const here = cellTabs(line);
    if (tabs > 0 && here === tabs && line?.afterBlank === false) continue;
    const run = tabs > 0 ? lines.slice(start, at) : [];
    start = at;
    tabs = here;
    if (run.filter(hasTab).length < 2) continue;
    for (const row of run) {
      const lead = /^\p{Zs}*/u.exec(row.raw)?.[0] ?? "";
      row.indent = row.raw.slice(lead.length).startsWith("\t") ? 0 : columns(lead);
      row.text = row.raw
        .split("\t")
        .map((cell) => cell.replace(HORIZONTAL, " ").trim())
        .join("\t");
    }
  }
}

/** How many tabs stand between its cells; none where they belong to the marker of an item. */
function cellTabs(line: ReadLine | undefined): number {
  return line?.raw.includes("\t") && !isTabbedItem(line) ? line.raw.split("\t").length - 1 : 0;
}

/** "→1.→States should …": the tabs belong to the marker. */
function isTabbedItem({ text }: ReadLine): boolean {
  const marker = readListMarker(text);
  return marker !== null && !text.slice(marker.length).includes("\t");
}

/** Rules 2 and 3 for a stretch without line breaks. */
export function canonicalCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0085\v]/g, " ")
    .replace(INVISIBLE, "")
    .normalize("NFC");
}

/** Characters that no rule changes; most lines of most texts hold nothing else. */
const PLAIN = /^[\x21-\x7e\u00ae-\u02ff\u2013-\u201d]+(?: [\x21-\x7e\u00ae-\u02ff\u2013-\u201d]+)*$/;

/** One line of words: rules 1 to 5 for text that other rules have divided into blocks. */
export function canonicalLine(text: string): string {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return trimmed;
  return canonicalCharacters(text.replace(/[\r\n\f\v\u0085\u2028\u2029]+/g, " "))
    .replace(HORIZONTAL, " ")
    .trim();
}

function hasTab(line: { readonly text: string } | undefined): boolean {
  return line?.text.includes("\t") ?? false;
}

function columns(lead: string): number {
  let width = 0;
  for (const character of lead) width += character === "\t" ? 4 - (width % 4) : 1;
  return Math.min(width, MAX_INDENT);
}
