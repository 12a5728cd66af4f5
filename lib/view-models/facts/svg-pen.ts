import { escapeHtml } from "@/lib/core/text/escape-html";
/* The picture as a file stands alone: its colours are those of paper (app/tokens.css, light), its faces those of the
   reader's machine. */
export const INK = "#1a1c19";
export const QUIET = "#63665d";
export const STRONG = "#8a8c83";
export const LINE = "#e2e2dc";
export const SUNKEN = "#f2f2ee";

/** Average width of a letter at 13 px; long labels are cut by it. */
export const LETTER = 6.7;

/** Text as SVG holds it: XML has no place for control signs, so they are left out. */
export const escaped = (text: string) => escapeHtml(text.replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, ""));

/** As much of a label as fits into so many pixels, cut at a word. */
export function fitting(text: string, width: number): string {
  const most = Math.max(8, Math.floor(width / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, "")} …`;
}

export function textAt(x: number, y: number, text: string, look = ""): string {
  return `<text x="${round(x)}" y="${round(y)}" ${look}>${escaped(text)}</text>`;
}

export function lineAt(path: string, colour: string, more = ""): string {
  return `<path d="${path}" stroke="${colour}" fill="none" ${more}/>`;
}

/** Filled: stated. Hollow: not stated, or of an inferred date. */
export function dotAt(x: number, y: number, filled: boolean, radius = 4.5): string {
  const look = filled
    ? `fill="${INK}"`
    : `fill="#fff" stroke="${radius > 5 ? INK : STRONG}" stroke-width="1.75"`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${look}/>`;
}

export const round = (number: number) => Number(number.toFixed(1));
