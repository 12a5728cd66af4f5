import "server-only";
import type { Tag } from "./structure-tags";

/** One line of a page, or one row of a table. Lengths are in points; y grows upwards. */
export interface PdfLine {
  /** Its words; the cells of a row parted by tabs. */
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly pageHeight: number;
  /** Stretch of its page that is read as one: a column, a box, a table. */
  readonly column: number;
  /** Why it is no part of the document's words, where its place on the page says so. */
  readonly furniture: string | null;
  /** The table of its page it is a row of. */
  readonly row: { readonly table: number; readonly header: boolean } | null;
  readonly tag: Tag | null;
  /** Marked as no part of the text. */
  readonly artifact: boolean;
}
