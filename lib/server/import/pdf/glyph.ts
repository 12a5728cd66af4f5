import "server-only";

/** One drawn character (or ligature) of a page. Lengths in points; y grows upwards; `y` is the baseline. */
export interface Glyph {
  /** What it stands for in Unicode. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends along its baseline. */
  readonly end: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  /** The marked content it lies in (MCID), `null` outside. */
  readonly mark: number | null;
  /** Marked as no part of the text: running heads, page numbers, decoration. */
  readonly artifact: boolean;
  /** In a layer that is switched off. */
  readonly hidden: boolean;
  /** Set from top to bottom. */
  readonly vertical: boolean;
}

/** A straight line, or the edge of a box, that runs along or across the text. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly top: number;
}

/** A form field with what was filled in. */
export interface Field extends Rule {
  readonly text: string;
}

/** What a page holds, in the order in which it is drawn, turned so that most of its text is upright. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Text that runs in another direction than most of the page's, each direction turned upright for itself. */
  readonly sideways: readonly (readonly Glyph[])[];
  readonly rules: readonly Rule[];
  /** Small filled shapes: bullets that are drawn and not set. */
  readonly dots: readonly Rule[];
  readonly fields: readonly Field[];
}
