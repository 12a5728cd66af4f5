import "server-only";
import { LineEndHyphens } from "@/lib/core/documents/plain-text/line-end-hyphens";
import { HIDDEN_IN_SOURCE } from "@/lib/core/documents/set-apart-words";
import { rowText } from "@/lib/core/documents/tables/table-row";
import { runsToTheLeft } from "@/lib/core/text/logical-order";
import { joinDropCapitals } from "./drop-capitals";
import type { Field, PageContent, Rule } from "./glyph";
import { isMarker } from "./gutters";
import { lineNumbers } from "./line-numbers";
import { lineText } from "./line-text";
import { withoutPageFrame } from "./page-frames";
import type { PdfLine } from "./pdf-line";
import { type Region, readingOrder } from "./reading-order";
import { ruledTables } from "./ruled-tables";
import { type Row, setWords, type Word } from "./set-words";
import type { Tag } from "./structure-tags";
import type { TableRow } from "./table-of";
import { orderOfTags } from "./tagged-order";

export const SIDEWAYS = "set sideways in the margin";
export const LINE_NUMBERS = "line numbers";
export const COMMENT = "comment on the page";
/** Sideways text longer than this is no note in the margin. */
const LONGEST_MARGIN_NOTE = 400;

/** The lines of a page in reading order, each with what its place and the file's tags say of it. */
export function pageLines(
  content: PageContent,
  page: number,
  tags: ReadonlyMap<number, Tag>,
  comments: readonly string[] = [],
): PdfLine[] {
  const visible = content.glyphs.filter(({ hidden }) => !hidden);
  const all = joinDropCapitals(setWords(visible));
  const numbers = lineNumbers(all);
  const rows = withFields(withBullets(without(all, numbers), content.dots), content.fields);
  const regions = regionsOf(rows, withoutPageFrame(content.rules, content), tags);
  const lines: PdfLine[] = [];
  const put = new LineMaker(page, content.height, tags, lines);
  for (const region of regions) put.region(region);
  if (numbers.size > 0)
    put.furniture(
      [...numbers].toSorted((one, two) => two.y - one.y),
      LINE_NUMBERS,
    );
  for (const glyphs of content.sideways) {
    const beside = setWords(glyphs.filter(({ hidden }) => !hidden));
    const length = beside.reduce((sum, row) => sum + lineText(row.words).length, 0);
    for (const row of beside) put.line(row, length < LONGEST_MARGIN_NOTE ? SIDEWAYS : null);
    put.column++;
  }
  for (const row of setWords(content.glyphs.filter(({ hidden }) => hidden))) put.line(row, HIDDEN_IN_SOURCE);
  for (const comment of comments) put.comment(comment);
  return lines;
}

/** What was filled in stands on the line of its field. */
function withFields(rows: readonly Row[], fields: readonly Field[]): Row[] {
  const result = [...rows];
  for (const { text, x, end, y, top } of fields) {
    const size = Math.max(6, Math.min(12, 0.7 * (top - y)));
    const middle = (y + top) / 2;
    const at = result.findIndex(
      (row) => Math.abs(row.y + 0.35 * row.size - middle) < Math.max(0.6 * row.size, 4),
    );
    const row = at < 0 ? { words: [], y: middle - 0.35 * size, size } : (result[at] ?? null);
    if (!row) continue;
    const pieces = text.split(" ");
    const words = pieces.map((piece, place): Word => {
      const width = (end - x) / pieces.join(" ").length;
      const left = x + pieces.slice(0, place).join(" ").length * width;
      const style = { bold: false, spaced: true, raised: false, mark: null, artifact: false, hidden: false };
      return {
        units: [...piece],
        x: left,
        end: left + width * piece.length,
        y: row.y,
        size,
        order: 1e9,
        ...style,
      };
    });
    const filled = { ...row, words: [...row.words, ...words].toSorted((one, two) => one.x - two.x) };
    if (at < 0) result.push(filled);
    else result[at] = filled;
  }
  return result.toSorted((one, two) => two.y - one.y);
}

function regionsOf(
  rows: readonly Row[],
  rules: readonly Rule[],
  tags: ReadonlyMap<number, Tag>,
): readonly Region[] {
  const tagged = orderOfTags(rows, tags);
  if (tagged.whole) return tagged.regions;
  const rest = without(rows, tagged.taken);
  const ruled = ruledTables(rules, rest);
  const taken = new Set(ruled.flatMap(({ words }) => [...words]));
  const plain = without(rest, taken);
  const letters = plain.flatMap(({ words }) => words.flatMap(({ units }) => units));
  const toTheLeft = letters.filter(runsToTheLeft).length > 0.5 * letters.length;
  let regions: readonly Region[] = readingOrder(plain, toTheLeft);
  for (const { rows: own, top } of ruled) regions = insert(regions, { kind: "table", rows: own }, top);
  for (const { region, top } of tagged.tables) regions = insert(regions, region, top);
  return regions;
}

/** Puts a table where it stands among the rest: behind the last row that is above it. */
function insert(regions: readonly Region[], table: Region, top: number): Region[] {
  let after = -1;
  let row = -1;
  for (const [at, region] of regions.entries()) {
    const above = region.rows.findLastIndex(({ y }) => y > top - 1);
    if (above >= 0) [after, row] = [at, above];
    else if (after >= 0) break;
  }
  const host = regions[after];
  if (!host) return [table, ...regions];
  if (host.kind === "table" || row === host.rows.length - 1)
    return [...regions.slice(0, after + 1), table, ...regions.slice(after + 1)];
  return [
    ...regions.slice(0, after),
    { kind: "text", rows: host.rows.slice(0, row + 1) },
    table,
    { kind: "text", rows: host.rows.slice(row + 1) },
    ...regions.slice(after + 1),
  ];
}

function without(rows: readonly Row[], taken: ReadonlySet<Word>): Row[] {
  if (taken.size === 0) return [...rows];
  return rows.flatMap((row) => {
    const words = row.words.filter((word) => !taken.has(word));
    return words.length > 0 ? [{ ...row, words }] : [];
  });
}

/** A small filled shape beside the beginning of a line is its bullet. */
function withBullets(rows: readonly Row[], dots: readonly Rule[]): Row[] {
  if (dots.length === 0 || dots.length > 400) return [...rows];
  return rows.map((row) => {
    const words = row.words.flatMap((word, at) => {
      const before = row.words[at - 1];
      const dot = dots.find(
        (shape) =>
          shape.end <= word.x &&
          word.x - shape.end < 2.5 * word.size &&
          (before === undefined || shape.x > before.end + 0.5 * word.size) &&
          shape.y > row.y - 0.2 * row.size &&
          shape.top < row.y + 0.85 * row.size &&
          shape.end - shape.x < 0.7 * word.size,
      );
      if (!dot || isMarker(word.units.join(""))) return [word];
      const bullet: Word = { ...word, units: ["•"], x: dot.x, end: dot.end, raised: false };
      return [bullet, { ...word, spaced: true }];
    });
    return words.length === row.words.length ? row : { ...row, words };
  });
}

/** Rows that are drawn out to both edges of their column, as several of them are: their gaps part nothing. */
function justified(rows: readonly Row[]): Set<Row> {
  const left = Math.min(...rows.map(({ words }) => words[0]?.x ?? 0));
  const right = Math.max(...rows.map(({ words }) => words.at(-1)?.end ?? 0));
  const full = rows.filter(
    ({ words }) => (words.at(-1)?.end ?? 0) > right - 2 && (words[0]?.x ?? 0) < left + 40,
  );
  return new Set(full.length >= 3 ? full : []);
}

/** Makes lines of rows and regions; each region is a column of its own. */
class LineMaker {
  column = 0;
  private tables = 0;

  constructor(
    private readonly page: number,
    private readonly pageHeight: number,
    private readonly tags: ReadonlyMap<number, Tag>,
    private readonly lines: PdfLine[],
  ) {}

  region(region: Region): void {
    if (region.kind === "text") {
      const set = justified(region.rows);
      for (const row of region.rows) this.line(row, null, !set.has(row));
    } else {
      for (const row of region.rows) this.row(row);
      this.tables++;
    }
    this.column++;
  }

  line(row: Row, furniture: string | null, tabs = true): void {
    this.push(row.words, lineText(row.words, tabs), { furniture, row: null });
  }

  comment(text: string): void {
    const place = { x: 0, end: 0, y: 0, size: 10, bold: false, tag: null, artifact: false };
    this.lines.push({
      text,
      page: this.page,
      ...place,
      pageHeight: this.pageHeight,
      column: this.column,
      furniture: COMMENT,
      row: null,
    });
  }

  furniture(words: readonly Word[], reason: string): void {
    this.push(words, words.map((word) => lineText([word])).join(" "), { furniture: reason, row: null });
  }

  private row(row: TableRow): void {
    const cells = row.cells.map((lines) => {
      const texts = lines.map(({ words }) => lineText(words));
      if (texts.length < 2) return texts[0] ?? "";
      const hyphens = new LineEndHyphens(texts);
      return texts.slice(1).reduce((text, next) => hyphens.join(text, next), texts[0] ?? "");
    });
    const words = row.cells.flatMap((lines) => lines.flatMap((line) => line.words));
    this.push(words, rowText(cells), { furniture: null, row: { table: this.tables, header: row.header } });
  }

  private push(words: readonly Word[], text: string, how: Pick<PdfLine, "furniture" | "row">): void {
    const [first] = words;
    if (!first || !text.trim()) return;
    const letters = words.filter(({ raised }) => !raised);
    const body = letters.length > 0 ? letters : words;
    const mark = words.find((word) => word.mark !== null && this.tags.has(word.mark))?.mark;
    this.lines.push({
      text,
      page: this.page,
      x: Math.min(...words.map(({ x }) => x)),
      end: Math.max(...words.map(({ end }) => end)),
      y: body[0]?.y ?? first.y,
      size: commonSize(body),
      bold:
        body.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.units.join(""))) &&
        body.some((word) => word.bold),
      pageHeight: this.pageHeight,
      column: this.column,
      tag: mark === undefined || mark === null ? null : (this.tags.get(mark) ?? null),
      artifact: words.every(({ artifact }) => artifact),
      ...how,
    });
  }
}

/** Capitals this much smaller than what stands on their line are small capitals, and no smaller letters. */
const SMALL_CAPITALS = 1.45;

/** The size of most letters of a line; small capitals count as those they stand beside. */
function commonSize(words: readonly Word[]): number {
  const sizes = new Map<number, number>();
  for (const { size, units } of words) sizes.set(size, (sizes.get(size) ?? 0) + units.length);
  const most = [...sizes].toSorted((one, two) => two[1] - one[1])[0]?.[0] ?? 10;
  const largest = Math.max(most, ...sizes.keys());
  const capitals = words.every(({ size, units }) => size !== most || !/\p{Ll}/u.test(units.join("")));
  return capitals && largest <= SMALL_CAPITALS * most ? largest : most;
}
