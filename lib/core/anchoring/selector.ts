/**
 * How a passage is remembered: its words, the words around it, and where it stood.
 *
 * `start` and `end` are UTF-16 units of the canonical text of the version the passage was made on, half-open;
 * there `text.slice(start, end) === quote`. `prefix` and `suffix` are the text just before and after: 32 units
 * where that singles the passage out, more where it does not, less only at the ends of the text. In any other
 * text `start` and `end` mean nothing and nothing reads them.
 */
export interface PassageSelector {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
