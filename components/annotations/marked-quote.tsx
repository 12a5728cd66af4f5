import type { Range } from "@/lib/core/text/range";

/** Tabs part the cells of a table's row, and a page shows them as blanks. */
const withBars = (words: string): string => words.replaceAll("\t", " | ");

/** A quote whose own words are marked as gone or new, paragraphs and cells kept apart. */
export function MarkedQuote({
  quote,
  marks,
  kind: Mark,
}: {
  readonly quote: string;
  readonly marks: readonly Range[];
  readonly kind: "ins" | "del";
}) {
  return marks.length === 0 ? (
    withBars(quote)
  ) : (
    <>
      {marks.map((mark, at) => (
        <span key={mark.start}>
          {withBars(quote.slice(marks[at - 1]?.end ?? 0, mark.start))}
          <Mark>{withBars(quote.slice(mark.start, mark.end))}</Mark>
        </span>
      ))}
      {withBars(quote.slice(marks.at(-1)?.end ?? 0))}
    </>
  );
}
