import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";

const parts = (text: string) => {
  const document = readPlainText(text);
  const of = (kept: boolean) =>
    document.blocks
      .filter(({ chrome }) => (chrome === null) === kept)
      .map(({ start, end }) => document.text.slice(start, end));
  return { document, content: of(true), folded: of(false) };
};

const ABOVE = "Each port authority should report once a year on the channels that";
const BELOW = "it has dredged and on the tolls that it has taken from small ships.";

describe("marks of printed pages in a text", () => {
  it.each(["[[Page 60365]]", "[[Page S4415]]", "--- Page 5 ---", "-- 3 of 12 --", "- 2 -"])(
    "%s parts no paragraph",
    (mark) => {
      const { content, folded } = parts(`${ABOVE}\n\n${mark}\n\n${BELOW}\n\nComments may be sent until May.`);
      expect(content).toEqual([`${ABOVE} ${BELOW}`, "Comments may be sent until May."]);
      expect(folded).toEqual([mark]);
    },
  );

  it("the rest of the paragraph is joined as its lines are", () => {
    const wrapped = `    The Department pays for the lamps of the outer harbor, as it has done\nsince the quay was built. ${ABOVE.slice(0, 45)}\n\n[[Page 12]]\n\non the channels that it has dredged, and on the pilots that it has\nlicensed in the year before.\n    The Department asks for comments.\n`;
    const { content } = parts(wrapped);
    expect(content.at(0)).toMatch(/once a year on the channels that it has dredged, .* has licensed in/);
    expect(content.at(-1)).toBe("The Department asks for comments.");
  });

  it("between paragraphs it stays where it is", () => {
    const { document } = parts("The lamps are lit.\n\n[[Page 3]]\n\nComments may be sent.");
    expect(document.text).toBe("The lamps are lit.\n\n[[Page 3]]\n\nComments may be sent.");
  });

  it.each(["[Page 3]", "Page 3 says so.", "-- 3 --x", "- 2 ports", "[[Page three]]"])(
    "%s is none",
    (line) => {
      expect(parts(`The lamps are lit.\n\n${line}\n\nComments may be sent.`).folded).toEqual([]);
    },
  );

  it("law: no word is lost, and what was read is read again as it is", () => {
    const line = fc.constantFrom(
      "",
      "[[Page 3]]",
      "- 4 -",
      "lamps and",
      "Ports shall",
      "dredge.",
      "    and pay",
      "(a) tolls",
      "5 quays",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const once = readPlainText(lines.join("\n"));
        const twice = readPlainText(once.text);
        expect(twice.text).toBe(once.text);
        const signs = (text: string) => [...text.replace(/\s/g, "")].toSorted().join("");
        expect(signs(once.text)).toBe(signs(lines.join("")));
      }),
      { numRuns: 300 },
    );
  });
});
