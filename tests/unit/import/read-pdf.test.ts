import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdf, makePdfOf, pdfLines } from "@/tests/factories/make-pdf";

const words = async (bytes: Uint8Array) => {
  const { text, blocks } = await readPdf(bytes);
  return blocks.filter(({ chrome }) => chrome === null).map(({ start, end }) => text.slice(start, end));
};

describe("reading PDF", () => {
  it("takes the title of its properties where the text has none, and never a program's words for one", async () => {
    const line = "BT /F1 12 Tf 1 0 0 1 60 700 Tm (The board mends the lamps of each harbour.) Tj ET";
    const titled = async (title: string) => {
      const bytes = makePdfOf(
        [
          "<</Type/Catalog/Pages 2 0 R>>",
          "<</Type/Pages/Count 1/Kids[4 0 R]>>",
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
          `<</Length ${line.length}>>\nstream\n${line}\nendstream`,
          `<</Title(${title})>>`,
        ],
        "/Info 6 0 R",
      );
      return (await readPdf(bytes)).metadata.title;
    };
    expect(await titled("Lamps of the harbours")).toBe("Lamps of the harbours");
    expect(await titled("Microsoft Word - lamps.doc")).toBeNull();
  });

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
    expect(warnings).toEqual(["Page 2 of 3 holds no text, perhaps pictures."]);
  });

  it("keeps the rows of a table and its empty cells", async () => {
    const row = (y: number, ...cells: [string, number][]) => cells.map(([text, x]) => ({ text, x, y }));
    const page = [
      ...row(700, ["Valley", 60], ["2012", 260], ["2013", 380]),
      ...row(684, ["Upper valley", 60], ["$3 million", 260]),
      ...row(668, ["Lower valley", 60], ["$4 million", 380]),
      ...pdfLines(["A sentence below the table says what its figures are and where they come from."], {
        top: 630,
      }),
    ];
    const { text, blocks } = await readPdf(makePdf([page]));
    expect(text.split(/\n+/u)).toEqual([
      "Valley\t2012\t2013",
      "Upper valley\t$3 million\t",
      "Lower valley\t\t$4 million",
      page.at(-1)?.text,
    ]);
    expect(blocks.map(({ kind, table }) => [kind, table])).toEqual([
      ["table-row", 0],
      ["table-row", 0],
      ["table-row", 0],
      ["paragraph", undefined],
    ]);
  });

  it("keeps figures with decimals in their columns, which look like the numbers of sections", async () => {
    const columns = [60, 190, 235, 280];
    const rows = [
      ["Programme", "2018", "2019", "Change"],
      ["Safety officers", "1.2", "1.9", "+58%"],
      ["Training", "3.4", "", ""],
      ["Total (million)", "4.6", "5.0", "+9%"],
    ];
    // The head stands apart from rows that stand close, as between the rules of a printed table.
    const tops = [700, 680, 668, 656];
    const table = rows.flatMap((row, at) =>
      row.flatMap((text, column) =>
        text ? [{ text, x: columns[column] ?? 0, y: tops[at] ?? 0, size: 10 }] : [],
      ),
    );
    const { text } = await readPdf(
      makePdf([
        [
          { text: "Spending of the ministry by programme in two years, in millions", x: 60, y: 730 },
          ...table,
          { text: "Terms", x: 60, y: 620, size: 14 },
        ],
      ]),
    );
    expect(text.split(/\n+/u).slice(1, -1)).toEqual(rows.map((row) => row.join("\t")));
  });

  it("leaves lowered figures in their word, however low they are set, and a lone page number aside", async () => {
    const { text, blocks } = await readPdf(
      makePdf([
        [
          { text: "Harbours emit CO", x: 60, y: 700, size: 12 },
          { text: "2", x: 155.4, y: 694.6, size: 10 },
          { text: "each year and the ministry counts it in its register.", x: 165, y: 700, size: 12 },
          { text: "Ships emit more of it than the quays of all harbours do.", x: 60, y: 685, size: 12 },
          { text: "1", x: 295, y: 60, size: 12 },
        ],
      ]),
    );
    expect(text).toContain("Harbours emit CO2 each year and the ministry");
    expect(blocks.at(-1)).toMatchObject({ chrome: "page number" });
  });

  it("knows the numbers of a bill, letters set wide, doubled words and raised marks", async () => {
    const bill = [
      "The office shall report on the",
      "cost of the programme to the",
      "committees of both houses not",
      "later than the end of the year",
      "in which the money was spent.",
    ];
    const page = [
      ...[..."SUMMARY"].map((text, at) => ({ text, x: 100 + 20 * at, y: 780, size: 14 })),
      { text: "Funding", x: 100, y: 750, size: 16 },
      { text: "Funding", x: 101, y: 749, size: 16 },
      ...bill.flatMap((text, at) => [
        { text: String(at + 1), x: 50, y: 700 - 19 * at },
        { text, x: 100, y: 700 - 19 * at },
      ]),
      { text: "Aid rose to 12", x: 100, y: 500 },
      { text: "1", x: 176, y: 505, size: 7 },
      { text: "percent.", x: 184, y: 500 },
    ];
    const { text, warnings } = await readPdf(makePdf([page]));
    expect(text).toMatch(/^SUMMARY\n\nFunding\n\nThe office/u);
    expect(text).toContain(bill.join(" "));
    expect(text).toContain("Aid rose to 12[1] percent.");
    expect(warnings).toEqual(["Page 1 of 1 has numbered lines; the numbers are folded."]);
  });

  it("sets a footnote behind the paragraph that goes on over the page", async () => {
    const body = (from: number) =>
      Array.from(
        { length: 12 },
        (_, at) => `the line ${from + at} of a long paragraph that goes on and on until its end is`,
      );
    const pages = [
      [...pdfLines(body(1), { top: 300 }), { text: "1 Measured at the tap.", x: 60, y: 80, size: 8 }],
      pdfLines([...body(13), "reached."]),
    ];
    const found = await words(makePdf(pages));
    expect(found).toEqual([[...body(1), ...body(13), "reached."].join(" "), "[1] Measured at the tap."]);
  });
});

it("refuses a form whose words are not in its pages", async () => {
  const page = [
    { text: "Please wait. If these words stay, open the form in another program.", x: 60, y: 700 },
  ];
  const made = (xfa: string) => makePdf([page], `/AcroForm<</Fields[]/XFA[${xfa}]>>`);
  await expect(readPdf(made("(template) 4 0 R"))).rejects.toMatchObject({
    code: "unsupported",
    details: { kind: "xfa" },
  });
  expect((await readPdf(made(""))).text).toContain("Please wait.");
});
