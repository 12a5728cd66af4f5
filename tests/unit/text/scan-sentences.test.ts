import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanSentences } from "@/lib/core/text/scan-sentences";
import { anyText } from "@/tests/fixtures/text-arbitraries";

function sentences(text: string): string[] {
  const found: string[] = [];
  scanSentences(text, 0, text.length, 4000, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe("scanSentences", () => {
  it.each([
    "Dies gilt nach der Verordnung vom 25. April 2006 (BGBl. I S. 988) nicht.",
    "Das Amt zahlt für Boote (z. B. Segelboote) und d. h. auch für Netze.",
    "Die Otto Meyer GmbH & Co. KG zahlt nach Abs. 2 Nr. 3 und Art. 5.",
    "Am 3. Sitzungstag tagt der Rat.",
    "La commune agit selon l’art. 5 et l’art. L. 12 du code.",
    "El Sr. García y la Sra. Ruiz firman el núm. 7.",
    "Mr. Smith of the U.S. Department met Dr. Ruiz on Jan. 5.",
    "IV. Fees of the harbour",
    "Table 7-2. Fees by harbour",
    "Position 4. Insurers are invited to share what they lost.",
    "Recommandation 12. Les districts publient la profondeur des puits.",
    "W. H. Auden wrote to No. 5 of the street.",
    "Fees of the harbour . . . . . . . . . . 13",
    "The law . . . as amended in 2014 applies.",
  ])("%s is one", (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ["The fee was raised in 2014. The board met.", 2],
    ["He works for Acme Inc. The firm is old.", 2],
    ["They lent works of art. Nobody paid.", 2],
    ["See section 12. The board met.", 2],
    ["The board took position 4. The office did not.", 2],
    ["Er wohnt hier seit 1990. Die Miete stieg.", 2],
    ["Is it so? No! It is not.", 3],
    ["The fee was raised . . . . The board met.", 2],
  ])("%s", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it("ends a sentence whether or not a sign nobody sees stands behind its stop", () => {
    expect(sentences("The office publishes.\u200b Each year it reports.")).toHaveLength(2);
    expect(sentences("The office publishes.\u2060 Each year it reports.")).toHaveLength(2);
  });

  it("loses nothing but white space, in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        scanSentences(text, 0, text.length, 4000, (start, end) => {
          if (text.slice(at, start).trim() !== "" || end <= start) throw new Error(`lost before ${start}`);
          at = end;
        });
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
