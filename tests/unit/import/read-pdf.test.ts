import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/server/import/read-pdf";
import { makePdf, pdfLines } from "../../factories/make-pdf";

const words = async (bytes: Uint8Array) => {
  const { text, blocks } = await readPdf(bytes);
  return blocks.filter(({ chrome }) => chrome === null).map(({ start, end }) => text.slice(start, end));
};

describe("reading PDF", () => {
  it("reads columns one after the other, and what spans them in its place", async () => {
    const left = [
      "The left column begins here and its lines",
      "go down the page to the middle of it, where",
      "the text of the column goes on as columns",
      "of a newsletter do, and it has some more",
      "lines so that it can be seen as a column.",
    ];
    const right = [
      "The right column is read after the left one",
      "and has lines of its own that stand beside",
      "those of the other, which a reader that",
      "goes line by line would mix with each other",
      "until nobody could understand the text.",
    ];
    const page = [
      { text: "A title that spans both of the columns of this page, as titles do", x: 60, y: 780, size: 12 },
      ...left.flatMap((text, at) => [
        { text, x: 60, y: 740 - at * 15 },
        { text: right[at] ?? "", x: 320, y: 740 - at * 15 },
      ]),
    ];
    expect(await words(makePdf([page]))).toEqual([page[0]?.text, left.join(" "), right.join(" ")]);
  });

  it("joins words that a typesetter divided, and leaves hyphens that belong", async () => {
    const lines = [
      "The protection of migrants and the inter-",
      "national cooperation that it needs, and the protec-",
      "tion of their families, are well-",
      "known aims of international coopera-",
      "tion. The cooperation of states is a well-known aim and inter-",
      "national law knows it as well as any other, and the cross-",
      "cutting questions belong to migration poli-",
      "cy. The policy of states decides about their protection.",
    ];
    const [text = ""] = await words(makePdf([pdfLines(lines)]));
    expect(text).toContain(
      "international cooperation that it needs, and the protection of their families, are well-known aims",
    );
    expect(text).toContain("cross-cutting questions");
    expect(text).toContain("migration policy.");
  });

  it("joins a paragraph over the edge of a page", async () => {
    const pages = [
      [
        ...pdfLines(["The first page ends in the midst of a sentence that is long enough to"], { top: 100 }),
        { text: "1", x: 300, y: 30 },
      ],
      [
        ...pdfLines(["go on with its words at the beginning of the second page.", "", "A new paragraph."]),
        { text: "2", x: 300, y: 30 },
      ],
    ];
    expect(await words(makePdf(pages))).toEqual([
      "The first page ends in the midst of a sentence that is long enough to go on with its words at the beginning of the second page.",
      "A new paragraph.",
    ]);
  });

  it("names pages that hold no text", async () => {
    const { warnings } = await readPdf(
      makePdf([
        pdfLines(["Words that stand on the first page of three."]),
        [],
        pdfLines(["Words that stand on the third page of three."]),
      ]),
    );
    expect(warnings).toEqual(["Page 2 of 3 hold no text; they may be pictures."]);
  });
});
