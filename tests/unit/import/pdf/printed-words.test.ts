import { describe, expect, it } from "vitest";
import { printedRows } from "@/lib/server/import/pdf/printed-rows";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { type Row, setWords } from "@/lib/server/import/pdf/set-words";
import { makePdf, type PdfText } from "@/tests/factories/make-pdf";

const read = async (page: readonly PdfText[]) => (await readPdf(makePdf([page]))).text;

describe("words as they are printed", () => {
  it("puts accents on their letters, which some typesetters print one over the other", async () => {
    const line = [
      { text: "La comisi", x: 60, y: 700 },
      { text: "´", x: 112.1, y: 700 },
      { text: "on acad", x: 110.7, y: 700 },
      { text: "´", x: 154.8, y: 700 },
      { text: "emica de la ciudad acepta el programa.", x: 153.4, y: 700 },
    ];
    expect(await read(line)).toBe("La comisión académica de la ciudad acepta el programa.");
  });

  it("parts words at a narrow space that is drawn in another font, as Arabic ones have no space of their own", () => {
    const glyph = (text: string, x: number, width: number, font: string) => ({
      text,
      x,
      end: x + width,
      y: 700,
      size: 36,
      font,
      bold: false,
      mark: null,
      artifact: false,
      hidden: false,
      vertical: false,
    });
    const drawn = [
      ...[..."\u0637\u0648"].map((text, at) => glyph(text, 100 + 9 * at, 9, "f1")),
      glyph(" ", 118, 5.3, "f2"),
      ...[..."\u0639\u0627"].map((text, at) => glyph(text, 123.3 + 9 * at, 9, "f1")),
    ];
    expect(setWords(drawn)[0]?.words.map(({ units }) => units.join(""))).toEqual([
      "\u0637\u0648",
      "\u0639\u0627",
    ]);
  });

  it("leaves accents that stand alone where they stand", async () => {
    const text = "Write ` before and ~ after the name, and 5^2 for the square of five.";
    expect(await read([{ text, x: 60, y: 700 }])).toBe(text);
  });

  it("reads a name and the amount that it runs over one after the other", async () => {
    const page = [
      { text: "Grants of the harbour fund in the year 2013 by receiver, in dollars", x: 60, y: 730 },
      { text: "Association of the lower valley", x: 60, y: 700, size: 10 },
      { text: "1,250,000", x: 160, y: 700, size: 10 },
    ];
    expect(await read(page)).toContain("Association of the lower valley 1,250,000");
  });

  it("reads two cells one after the other where the last letter of one lies on the first of the next", async () => {
    const page = [
      { text: "Members of the harbour fund in the year 2013 by kind and state", x: 60, y: 730 },
      { text: "Individual Membership", x: 60, y: 700, size: 10 },
      { text: "Expired", x: 153, y: 700, size: 10 },
    ];
    expect(await read(page)).toContain("Individual Membership Expired");
    const heads = [
      { text: "Members of the harbour fund in the year 2013 by kind and state", x: 60, y: 730 },
      { text: "Document No.", x: 60, y: 700, size: 10 },
      { text: "Date", x: 120, y: 700, size: 9 },
    ];
    expect(await read(heads)).toContain("Document No. Date");
  });

  it("reads words that run into the column of sums before the sign of their currency", async () => {
    const page = [
      { text: "The harbour fund owes at the end of the year 2013, in thousands of dollars", x: 60, y: 730 },
      { text: "Other Current Liabilities", x: 60, y: 700, size: 10 },
      { text: `$${" ".repeat(20)}`, x: 124, y: 700, size: 10 },
      { text: "616,858", x: 200, y: 700, size: 10 },
    ];
    expect((await read(page)).replace(/\s+/g, " ")).toContain("Other Current Liabilities $ 616,858");
  });

  it("reads letters that only stand for signs of quotation as those, in words of Latin letters", () => {
    const words = (text: string) => {
      const style = { hidden: false, mark: null, artifact: false, bold: false, font: "F", vertical: false };
      const glyphs = [...text].map((sign, at) => ({
        text: sign,
        x: 60 + 6 * at,
        end: 66 + 6 * at,
        y: 700,
        size: 12,
        ...style,
      }));
      return setWords(glyphs)[0]
        ?.words.map(({ units }) => units.join(""))
        .join(" ");
    };
    expect(words("The Ministerʼs “Portsˮ")).toBe("The Minister’s “Ports”");
    expect(words("памʼять")).toBe("памʼять");
  });

  it("takes the letter o of another font before an item for the bullet that it is", () => {
    const words = (font: string) => {
      const style = {
        hidden: false,
        mark: null,
        artifact: false,
        bold: false,
        vertical: false,
        y: 700,
        size: 12,
      };
      const glyphs = [..."o$5 for ports"].map((text, at) => {
        const x = at === 0 ? 60 : 78 + 6 * at;
        return { text, x, end: x + 6, font: at === 0 ? font : "Text", ...style };
      });
      return setWords(glyphs)[0]
        ?.words.map(({ units }) => units.join(""))
        .join(" ");
    };
    expect(words("Courier")).toBe("◦ $5 for ports");
    expect(words("Text")).toBe("o $5 for ports");
  });

  it("parts the words that are printed over a line to write on", async () => {
    const page = [
      { text: "Name of the party: ________________________________________", x: 60, y: 700, size: 10 },
      { text: "Harbour Workers Union", x: 160, y: 700.5, size: 10 },
      { text: "of the coast", x: 267.8, y: 700.5, size: 10 },
    ];
    expect(await read(page)).toMatch(/^Name of the party: _+ Harbour Workers Union of the coast$/u);
  });

  it("warns of pages whose fonts name other letters than they show", async () => {
    const plain =
      "Every member of the commission has one vote and the chair decides where the votes are equal.";
    const shifted = [...plain].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 3)).join("");
    const pages = [
      [plain, plain],
      [shifted, shifted],
    ].map((lines) => lines.map((text, at) => ({ text, x: 40, y: 700 - 14 * at, size: 10 })));
    const { warnings } = await readPdf(makePdf(pages));
    expect(warnings).toEqual([
      "Page 2 of 2 holds words that read like no language: their fonts name other letters than they show. Compare the text with the pages.",
    ]);
  });

  it("reads once what is printed twice in other pieces to make it bold", async () => {
    const page = [
      { text: "Report of the year 2013", x: 60, y: 700 },
      { text: "Report", x: 60.3, y: 700 },
      { text: "of the year", x: 99.6, y: 700.2 },
      { text: "2013", x: 159.7, y: 700.2 },
    ];
    expect(await read(page)).toBe("Report of the year 2013");
  });

  it("parts figures of one digit that stand in columns of a narrow table", async () => {
    const names = ["Permits", "Boats", "Ships", "Ferries", "Nets", "Lines", "Tugs", "Rafts"];
    const rows = [
      names,
      ["0", "100", "55", "12", "0", "0", "0", "1"],
      ["8", "0", "0", "0", "0", "0", "0", "3"],
    ];
    const page = rows.flatMap((row, at) =>
      row.map((text, column) => ({ text, x: 40 + 40 * column, y: 700 - 15 * at, size: 8 })),
    );
    const text = await read(page);
    expect(text.split(/\n+/u)).toEqual(rows.map((row) => row.join("\t")));
  });
});

describe("rows of a ruled table", () => {
  const line = (text: string, y: number): Row => {
    const style = { bold: false, spaced: true, raised: false, mark: null, artifact: false, hidden: false };
    const words = text.split(" ").map((word, at) => ({
      ...{ units: [...word], x: 10 * at, end: 10 * at + 8, y, size: 8, order: 0 },
      ...style,
    }));
    return { words, y, size: 8 };
  };
  const cell = (...texts: string[]): Row[] =>
    texts.flatMap((text, at) => (text ? [line(text, 700 - 10 * at)] : []));
  const texts = (cells: readonly (readonly Row[])[]) =>
    printedRows({ cells, y: 710, header: false }).map((row) =>
      row.cells.map((lines) =>
        lines.map(({ words }) => words.map(({ units }) => units.join("")).join(" ")).join(" / "),
      ),
    );

  it("parts rows that no rule parts by their names and figures", () => {
    expect(
      texts([
        cell("Upper valley", "Lower valley", "Coast"),
        cell("1,200", "–", "98 452"),
        cell("12.5%", "", "3%"),
        cell("estimate", "final", "final"),
      ]),
    ).toEqual([
      ["Upper valley", "1,200", "12.5%", "estimate"],
      ["Lower valley", "–", "", "final"],
      ["Coast", "98 452", "3%", "final"],
    ]);
  });

  it("keeps a cell of several lines, whatever stands beside it", () => {
    const wrapped = [cell("Grants to towns", "and villages"), cell("1,200", "(12%)")];
    expect(texts(wrapped)).toHaveLength(1);
    expect(texts([cell("Office", "Harbour Street 12"), cell("Head", "Deputy")])).toHaveLength(1);
    expect(texts([cell("Boats"), cell("1,200", "1,300"), cell("5%", "7%")])).toHaveLength(1);
    expect(texts([cell("Boats"), cell("2012", "2013"), cell("1,200", "1,300")])).toHaveLength(2);
  });

  it("parts words whose letters touch at a gap that is narrow for a space, and no words that are set wide", () => {
    const line = (
      gap: number,
      inner: number,
      first = "the transfer of data to a third",
      second = "country of destination",
    ) => {
      let x = 60;
      const glyphs = [...first, ...second].flatMap((text, at) => {
        if (at === first.length) x += gap;
        const left = x;
        x += 6 + inner;
        const style = {
          hidden: false,
          mark: null,
          artifact: false,
          bold: false,
          font: "F",
          vertical: false,
        };
        return [{ text, x: left, end: left + 6, y: 700, size: 12, ...style }];
      });
      return setWords(glyphs)[0]?.words.map(({ units }) => units.join(""));
    };
    expect(line(1.4, 0)).toContain("third");
    expect(line(1.4, 1.2)).toContain("thirdcountry");
    expect(line(1.4, 0, "the sum of the dues is at most 40,", "759 a year")).toContain("40,759");
  });

  it("takes a space that its font calls by a control character for a space", () => {
    const glyph = (text: string, x: number, end: number) => ({
      ...{ text, x, end, y: 700, size: 10, font: "f", bold: false, mark: null },
      ...{ artifact: false, hidden: false, vertical: false },
    });
    const glyphs = [glyph("a", 60, 65), glyph("\u0007", 65, 68), glyph("b", 68, 73), glyph("c", 73, 78)];
    expect(setWords(glyphs)[0]?.words.map(({ units }) => units.join(""))).toEqual(["a", "bc"]);
  });
});
