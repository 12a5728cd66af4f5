import type { PictureCellView, PictureRowView, PictureView } from "@/lib/contracts/picture-view";
import type { Column } from "./lay-out-columns";
import { rate } from "./say-term";
import { dotAt, escaped, fitting, LETTER, LINE, lineAt, QUIET, round, STRONG, textAt } from "./svg-pen";

const ROW = 24;
/** From a column's line to its words. */
const INSET = 14;
const LONGEST_BAR = 96;
/** Room for the names of rows. */
const NAMES = 156;

export interface LaneFrame {
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  /** Where a column's line stands. */
  readonly x: (column: Column) => number;
  /** Room for words beside the line of the column of this index. */
  readonly room: (index: number) => number;
}

/** All lanes from `top` down, and where they end. */
export function svgLanes(picture: PictureView, frame: LaneFrame, top: number) {
  const { left, right, columns } = frame;
  const parts: string[] = [];
  let y = top;
  const open = (name: string) =>
    parts.push(lineAt(`M${left} ${y}H${right}`, LINE), textAt(left, y + 24, name, `class="lane"`));
  for (const { name, rows } of picture.lanes) {
    open(name);
    y += 8;
    for (const [index, row] of rows.entries()) {
      if (index > 0) parts.push(textAt(left, y + 16.5, row.name, `class="small"`));
      parts.push(...svgRow(row, frame, y));
      y += Math.max(1, ...row.cells.map(({ facts }) => facts.length)) * ROW;
    }
    y += 8;
  }
  y = svgTerms(picture.terms, frame, y, parts);
  open("Length");
  const longest = Math.max(1, ...columns.map(({ version }) => version.words));
  for (const column of columns) {
    const { words } = column.version;
    const [x, bar] = [frame.x(column), (words / longest) * LONGEST_BAR];
    parts.push(
      `<rect x="${round(x)}" y="${y + 15}" width="${round(bar)}" height="9" fill="${STRONG}"/>`,
      textAt(x + bar + 9, y + 24, `${words.toLocaleString("en-GB")} words`),
    );
  }
  return { parts, bottom: y + 40 };
}

/** Terms as bars on one scale of uses per 1,000 words; answers where they end. */
function svgTerms(terms: PictureView["terms"], frame: LaneFrame, top: number, parts: string[]): number {
  if (terms.length === 0) return top;
  const highest = Math.max(
    0.01,
    ...terms.flatMap(({ cells }) => cells.map(({ perThousand }) => perThousand)),
  );
  parts.push(
    lineAt(`M${frame.left} ${top}H${frame.right}`, LINE),
    textAt(frame.left, top + 24, "Wording", `class="lane"`),
    textAt(frame.left, top + 42, "uses, per 1,000 words", `class="small"`),
  );
  let y = top + 50;
  for (const { term, cells } of terms) {
    parts.push(textAt(frame.left, y + 16.5, fitting(`“${term}”`, NAMES)));
    for (const [index, column] of frame.columns.entries()) {
      const cell = cells[index];
      const x = frame.x(column);
      if (!cell) continue;
      const bar = (cell.perThousand / highest) * LONGEST_BAR;
      const said = cell.count === 0 ? "not used" : `${cell.count} · ${rate(cell.perThousand)}`;
      const printed = cell.printed ? ` “${cell.printed}”` : "";
      parts.push(
        cell.count === 0
          ? dotAt(x, y + ROW / 2, false)
          : `<rect x="${round(x)}" y="${y + 7.5}" width="${round(bar)}" height="9" fill="${QUIET}"/>`,
        textAt(
          x + (cell.count === 0 ? INSET : bar + 9),
          y + 16.5,
          fitting(`${said}${cell.news === "came" ? ", new" : ""}${printed}`, frame.room(index) - bar),
          cell.count === 0 ? `class="quiet"` : "",
        ),
      );
    }
    y += ROW;
  }
  return y + 8;
}

function svgRow({ cells, joins }: PictureRowView, frame: LaneFrame, y: number): string[] {
  return frame.columns.flatMap((column, index) => {
    const cell = cells.find(({ versionId }) => versionId === column.version.id);
    if (!cell) return [];
    const next = frame.columns[index + 1];
    const joined = joins.some(({ olderVersionId }) => olderVersionId === column.version.id);
    return [
      ...svgCell(cell, frame.x(column), y, frame.room(index)),
      ...(joined && next ? svgJoin(cell, frame.x(column), frame.x(next), y) : []),
    ];
  });
}

function svgCell({ facts, absent }: PictureCellView, x: number, y: number, room: number): string[] {
  if (facts.length === 0)
    return [
      dotAt(x, y + ROW / 2, false),
      textAt(x + INSET, y + 16.5, absent ?? "Not stated", `class="quiet"`),
    ];
  return facts.map(({ label, quote }, line) => {
    const middle = y + ROW / 2 + line * ROW;
    const said = textAt(x + INSET, middle + 4.5, fitting(label, room));
    return `<g><title>${escaped(`“${quote}”`)}</title>${dotAt(x, middle, true)}${said}</g>`;
  });
}

/** Dots from the first answer to the next version's, where they leave room for any. */
function svgJoin({ facts }: PictureCellView, x: number, nextX: number, y: number): string[] {
  const from = x + INSET + 12 + (facts[0]?.label.length ?? 0) * LETTER;
  const to = nextX - INSET;
  return from < to
    ? [lineAt(`M${round(from)} ${y + ROW / 2}H${round(to)}`, QUIET, `stroke-dasharray="2 4"`)]
    : [];
}
