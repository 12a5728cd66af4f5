import "server-only";
import type { PdfLine } from "@/lib/server/import/pdf-line";

/** A column holds prose: its lines are at least this long, and there are at least so many of them. */
const COLUMN_LINES = 5;
const COLUMN_CHARACTERS = 18;
const CROSSING_SHARE = 0.25;

/**
 * Orders the segments of one page for reading: columns of prose one after the other (parts that span them
 * divide the page), otherwise line by line; segments on one baseline become one line with tabs (table cells).
 */
export function readingOrder(segments: readonly PdfLine[]): PdfLine[] {
  const upright = segments.filter((segment) => !segment.sideways);
  const gutter = findGutter(upright);
  const ordered = gutter === null ? rows(upright) : columns(upright, gutter);
  return [...ordered, ...segments.filter((segment) => segment.sideways)];
}

function findGutter(segments: readonly PdfLine[]): number | null {
  if (segments.length < 2 * COLUMN_LINES) return null;
  const left = Math.min(...segments.map((segment) => segment.x));
  const right = Math.max(...segments.map((segment) => segment.end));
  let best: { at: number; crossing: number } | null = null;
  // From the middle outwards, in steps of a fiftieth of the width; the cleanest cut wins.
  for (let step = 0; step <= 20; step++) {
    const at = left + (right - left) * (0.5 + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * 0.02);
    const before = segments.filter((segment) => segment.end <= at);
    const after = segments.filter((segment) => segment.x >= at);
    const crossing = segments.length - before.length - after.length;
    if (crossing > CROSSING_SHARE * segments.length || !isColumn(before) || !isColumn(after)) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at ?? null;
}

function isColumn(segments: readonly PdfLine[]): boolean {
  if (segments.length < COLUMN_LINES) return false;
  const lengths = segments.map((segment) => segment.text.length).toSorted((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= COLUMN_CHARACTERS;
}

function columns(segments: readonly PdfLine[], gutter: number): PdfLine[] {
  const down = segments.toSorted((a, b) => b.y - a.y);
  const ordered: PdfLine[] = [];
  let band: PdfLine[] = [];
  const close = () => {
    for (const [column, part] of [
      band.filter((line) => line.end <= gutter),
      band.filter((line) => line.x >= gutter),
    ].entries()) {
      for (const line of part) ordered.push(Object.assign(line, { column: column + 1 }));
    }
    band = [];
  };
  for (const segment of down) {
    if (segment.end <= gutter || segment.x >= gutter) band.push(segment);
    else {
      close();
      ordered.push(segment);
    }
  }
  close();
  return ordered;
}

/** Segments of one baseline are one line; order is that of drawing if it runs down the page, else by place. */
function rows(segments: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (
      last &&
      Math.abs(last.y - segment.y) < 0.4 * Math.min(last.size, segment.size) &&
      segment.x >= last.end
    ) {
      last.text += `\t${segment.text}`;
      last.end = segment.end;
    } else lines.push({ ...segment });
  }
  const up = lines.filter((line, at) => at > 0 && line.y > (lines[at - 1]?.y ?? line.y) + line.size).length;
  if (up <= 2) return lines;
  const sorted = segments.toSorted((a, b) =>
    Math.abs(a.y - b.y) < 0.4 * Math.min(a.size, b.size) ? a.x - b.x : b.y - a.y,
  );
  const again: PdfLine[] = [];
  for (const segment of sorted) {
    const last = again.at(-1);
    if (last && Math.abs(last.y - segment.y) < 0.4 * Math.min(last.size, segment.size)) {
      last.text += `${segment.x - last.end > segment.size ? "\t" : " "}${segment.text}`;
      last.end = Math.max(last.end, segment.end);
    } else again.push({ ...segment });
  }
  return again;
}
