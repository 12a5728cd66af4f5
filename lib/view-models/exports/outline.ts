import type { Range } from "@/lib/core/text/range";
import type { Remark } from "./tracked-document";

/** Words of a quote that are set apart, in UTF-16 units of the quote, in order: what the other text has otherwise, or what proves a fact. */
export interface QuoteMarks {
  readonly kind: "ins" | "del" | "mark";
  readonly ranges: readonly Range[];
}

/** What one version has of a passage that differs. */
export interface OutlineSide {
  /** "9 May 2017, position 4 [2]". */
  readonly name: string;
  /** "9 May 2017": who makes the changes, as word processors show it. */
  readonly version: string;
  /** `null` where this version does not state it. */
  readonly words: string | null;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly marks?: QuoteMarks;
}

/** One part of a page that leaves as a file: what HTML and Word both have. */
export type OutlinePart =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: "line"; readonly words: string }
  | {
      readonly kind: "quote";
      readonly words: string;
      readonly lang: string;
      readonly dir: "ltr" | "rtl";
      readonly marks?: QuoteMarks;
      /** What somebody said of the words: a comment on them in Word; HTML has it in a part of its own. */
      readonly remark?: Remark;
    }
  /** Two quotes in HTML; in Word one passage with tracked changes. */
  | { readonly kind: "passage"; readonly older: OutlineSide; readonly newer: OutlineSide }
  /** The first row and the first column head the others. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** The words of a quote in runs, each marked or not. */
export function quoteRuns(
  words: string,
  marks?: QuoteMarks,
): readonly { readonly words: string; readonly marked: boolean }[] {
  let at = 0;
  const runs = (marks?.ranges ?? []).flatMap(({ start, end }) => {
    const parts = [
      { words: words.slice(at, start), marked: false },
      { words: words.slice(start, end), marked: true },
    ];
    at = end;
    return parts;
  });
  return [...runs, { words: words.slice(at), marked: false }].filter((run) => run.words !== "");
}

/** A page as a file holds it, whatever the format. */
export interface Outline {
  readonly title: string;
  readonly parts: readonly OutlinePart[];
}
