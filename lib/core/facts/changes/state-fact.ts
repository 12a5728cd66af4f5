import { AppError } from "@/lib/core/errors";
import type { Fact } from "@/lib/core/facts/fact";
import { makeFactKey } from "@/lib/core/facts/fact-key";
import { findQuantities, type Quantity } from "@/lib/core/facts/figures/find-quantities";
import { locateQuote } from "@/lib/core/facts/reading/locate-quote";
import type { Range } from "@/lib/core/text/range";
import type { FactStatement } from "./fact-statement";

/**
 * A person's statement as a fact of a text. Nothing is taken that the text does not say: the quote must stand in it, and
 * the amount or figure must be one that can be read.
 * @param near where the quote is looked for first (the place of the fact it corrects), UTF-16 units
 * @throws AppError "invalid" where the quote does not stand in the text, or a number not in the quote, or cannot be read
 */
export function stateFact(statement: FactStatement, text: string, near = 0): Fact {
  const range = locateQuote(text, statement.quote, near);
  if (!range)
    throw new AppError("invalid", "These words are not in the text. Copy them from it as they are.");
  const proof = {
    range,
    quote: text.slice(range.start, range.end),
    alsoAt: [],
    confidence: 1,
    reason: "Stated by a person.",
  };
  const focused = (words: string) => ({
    ...proof,
    focus: focusIn(proof.quote, range, words),
    key: makeFactKey(`stated-${statement.topic}`, words, proof.quote),
  });
  const or = (words: string | undefined) => words?.trim() || null;
  switch (statement.topic) {
    case "leadership":
      return {
        ...focused(statement.person),
        topic: "leadership",
        person: statement.person,
        title: or(statement.title),
        office: or(statement.office),
        organisation: null,
        role: "",
        status: statement.status,
        relation: statement.relation,
      };
    case "funding": {
      const quantity = readQuantity(statement.wording, proof.quote);
      if (quantity.currency === null)
        throw new AppError("invalid", "Write the amount with its currency, as it is printed: “$18 million”.");
      return {
        ...focused(statement.wording),
        topic: "funding",
        amount: quantity.value,
        amountTo: quantity.valueTo,
        currency: quantity.currency,
        wording: statement.wording,
        bound: quantity.bound,
        purpose: or(statement.purpose),
        recipient: or(statement.recipient),
        funder: or(statement.funder),
        period: or(statement.period),
        status: statement.status,
        share: "whole",
        partOf: null,
        cumulative: /^(?:since|to[\s-]date|so far)\b/i.test(statement.period ?? ""),
      };
    }
    case "statistic": {
      const quantity = readQuantity(statement.wording, proof.quote);
      return {
        ...focused(statement.wording),
        topic: "statistic",
        value: quantity.value,
        valueTo: quantity.valueTo,
        unit: statement.unit,
        what: proof.quote,
        wording: statement.wording,
        bound: quantity.bound,
        measure: statement.measure,
        period: or(statement.period),
      };
    }
    case "programme":
      return {
        ...focused(statement.name),
        topic: "programme",
        name: statement.name,
        abbreviation: or(statement.abbreviation),
        kind: statement.kind,
        edition: /\b(?:19|20)\d\d\b/.exec(statement.name)?.[0] ?? null,
        mentions: 1,
      };
    case "office":
      return {
        ...focused(or(statement.symbol) ?? statement.name),
        topic: "office",
        name: statement.name,
        symbol: or(statement.symbol),
        mandate: null,
        mentions: 1,
      };
    case "deadline":
      return {
        ...focused(statement.wording),
        topic: "deadline",
        due: /^\d{4}(?:-\d\d){0,2}$/.test(statement.wording) ? statement.wording : null,
        wording: statement.wording,
        what: statement.what,
      };
  }
}

function readQuantity(wording: string, quote: string): Quantity {
  if (!locateQuote(quote, wording))
    throw new AppError("invalid", `“${wording}” is not in the words that are to prove it.`);
  const [quantity] = findQuantities(wording);
  if (!quantity)
    throw new AppError(
      "invalid",
      "No number can be read from this. Write it as it is printed: “over 1,300”.",
    );
  return quantity;
}

/** The stated words inside the quote where they stand there, else the whole quote. */
function focusIn(quote: string, range: Range, words: string): Range {
  const inside = locateQuote(quote, words);
  return inside ? { start: range.start + inside.start, end: range.start + inside.end } : range;
}
