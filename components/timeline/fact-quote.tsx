import type { FactView } from "@/lib/contracts/picture-view";
import { excerptQuote } from "@/lib/view-models/facts/excerpt-quote";

/** The words that prove a fact, the ones it was read from set off by weight and rule. */
export function FactQuote({
  fact,
  most,
}: {
  readonly fact: Pick<FactView, "quote" | "focus">;
  readonly most?: number;
}) {
  const { before, focus, after } = excerptQuote(fact.quote, fact.focus, most);
  return (
    <>
      “{before}
      <b>{focus}</b>
      {after}”
    </>
  );
}
