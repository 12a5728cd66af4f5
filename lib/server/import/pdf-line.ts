import "server-only";

/** One run of words on one baseline of a page. Lengths are in points; y grows upwards. */
export interface PdfLine {
  text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  end: number;
  readonly size: number;
  readonly pageHeight: number;
  /** Column on its page from the left, from 0. */
  column: number;
  /** Set along another direction than the page's text. */
  readonly sideways: boolean;
}

/** A stretch of text as the PDF draws it. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A gap wider than this many times the letter size parts cells or columns. */
const CELL_GAP = 1.4;
const WORD_GAP = 0.12;
/** Bullets in symbol fonts, which have no Unicode meaning of their own. */
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d]/g;

/** Puts the items of a page together into segments: runs without wide gaps, in the order they are drawn. */
export function pdfSegments(items: readonly PdfItem[], page: number, pageHeight: number): PdfLine[] {
  const segments: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    const words = item.str.replace(SYMBOL_BULLET, "•");
    if (!words.trim()) continue;
    const [a = 0, b = 0, c = 0, , x = 0, y = 0] = item.transform;
    const size = Math.hypot(a, b) || item.height || Math.abs(c) || 10;
    const sideways = Math.abs(b) > 0.2 * size;
    const gap: number = open ? x - open.end : 0;
    const same: boolean =
      open !== null &&
      open.sideways === sideways &&
      !sideways &&
      Math.abs(y - open.y) < 0.5 * Math.max(size, open.size) &&
      gap > -0.6 * size &&
      gap < CELL_GAP * Math.max(size, open.size);
    if (open && same) {
      const spaced = /\s$/.test(open.text) || /^\s/.test(words);
      open.text += (!spaced && gap > WORD_GAP * size ? " " : "") + words;
      open.end = Math.max(open.end, x + item.width);
    } else {
      open = { text: words, page, x, y, end: x + item.width, size, pageHeight, column: 0, sideways };
      segments.push(open);
    }
  }
  return segments.map((segment) => Object.assign(segment, { text: segment.text.trim() }));
}
