import type { Range } from "@/lib/core/text/range";

/** A quote whose own words are marked as gone or new, paragraphs kept. */
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
    quote
  ) : (
    <>
      {marks.map((mark, at) => (
        <span key={mark.start}>
          {quote.slice(marks[at - 1]?.end ?? 0, mark.start)}
          <Mark>{quote.slice(mark.start, mark.end)}</Mark>
        </span>
      ))}
      {quote.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
