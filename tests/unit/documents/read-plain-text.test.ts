import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { canonicalCharacters } from "@/lib/core/documents/plain-text/canonical-lines";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { anyTexts, pageTexts, wrappedTexts } from "@/tests/fixtures/arbitrary-texts";

const texts = fc.oneof(pageTexts, wrappedTexts, anyTexts);
const tabbedTexts = fc
  .array(
    fc.array(fc.constantFrom("\t", "\t", " ", "a", "B.", "1.", "-", "2013", "$5", "\n"), { maxLength: 12 }),
    {
      maxLength: 8,
    },
  )
  .map((lines) => lines.map((line) => line.join("")).join("\n"));
const seed = (name: string) => readPlainText(readFileSync(`corpus/${name}.txt`, "utf8"));
const wordsOf = (document: CanonicalDocument, chrome: boolean) =>
  document.blocks
    .filter((block) => (block.chrome !== null) === chrome)
    .map((block) => document.text.slice(block.start, block.end));
const visible = (text: string) =>
  canonicalCharacters(text.replace(/[\r\n\f\v\u0085\u2028\u2029]/g, "\n")).replace(/[\s\p{Zs}]/gu, "");

describe("reading plain text, laws", () => {
  it("loses no character that can be seen", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readPlainText(text).text.replace(/\s/gu, "")).toBe(visible(text));
      }),
    );
  });

  it("gives NFC, line feeds only, no controls, no lone surrogates", () => {
    fc.assert(
      fc.property(fc.oneof(texts, tabbedTexts), (text) => {
        const canonical = readPlainText(text).text;
        expect(canonical).toBe(canonical.normalize("NFC"));
        expect(canonical.isWellFormed()).toBe(true);
        expect(canonical).not.toMatch(/[^\P{Cc}\n\t]/u);
        // The last cell of a row may be empty.
        expect(canonical).not.toMatch(/[\n ]$/);
      }),
    );
  });

  it("covers the text with blocks in order; only white space stands between them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readPlainText(text);
        let end = 0;
        for (const block of document.blocks) {
          expect(document.text.slice(end, block.start)).toMatch(/^\s*$/u);
          expect(block.end).toBeGreaterThan(block.start);
          if (block.marker) expect(document.text.startsWith(block.marker, block.start)).toBe(true);
          end = block.end;
        }
        expect(document.text.slice(end)).toBe("");
      }),
    );
  });

  it("gives positions in order, apart, made of whole blocks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { positions, blocks } = readPlainText(text);
        let end = 0;
        for (const { range } of positions) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(blocks.some((block) => block.start === range.start)).toBe(true);
          expect(blocks.some((block) => block.end === range.end)).toBe(true);
          end = range.end;
        }
      }),
    );
  });

  it("reads its own canonical text as the same document", () => {
    // A tab behind the last word goes, and with it the difference to the rows below.
    const rows = "1.\tMr Hill\t\nFees\t-\nPorts\t12\n\t14";
    expect(readPlainText(readPlainText(rows).text)).toEqual(readPlainText(rows));
    fc.assert(
      fc.property(fc.oneof(texts, tabbedTexts), (text) => {
        const once = readPlainText(text);
        expect(readPlainText(once.text)).toEqual(once);
      }),
    );
  });
});

describe("the five seeds", () => {
  it("finds thirteen positions with their exact words", () => {
    const { text, positions } = seed("2013-09-27-hld-us-positions");
    expect(positions.map(({ label }) => label)).toEqual(
      Array.from({ length: 13 }, (_, at) => String(at + 1)),
    );
    const printed = readFileSync("corpus/2013-09-27-hld-us-positions.txt", "utf8")
      .split("\n")
      .filter((line) => /^ {2}\d+\. /.test(line))
      .map((line) => line.trim());
    expect(positions.map(({ range }) => text.slice(range.start, range.end))).toEqual(printed);
    expect(positions[6]?.heading).toBe("States should deter unscrupulous labor recruiters.");
    expect(positions[9]?.heading).toBe("Enhance the development impact of remittances.");
  });

  it("folds the same words at the top and keeps them as a heading below", () => {
    const { text, blocks } = seed("2013-10-02-hld-fact-sheet");
    const same = blocks.filter((block) => text.slice(block.start, block.end) === "U.S. Department of State");
    expect(same.map(({ kind, chrome }) => [kind, chrome !== null])).toEqual([
      ["paragraph", true],
      ["heading", false],
    ]);
  });

  it("reads numbered headings alike, however short the paragraph below one is", () => {
    const long = "We will pay for the upkeep of every hive that is entered in the register.";
    const kindsOf = (...lines: string[]) => readPlainText(lines.join("\n\n")).blocks.map(({ kind }) => kind);
    const headings = ["heading", "paragraph"];
    expect(kindsOf("1. Hives", long, "2. Registers", "We keep them.", "3. Markets", "We open them.")).toEqual(
      [...headings, ...headings, ...headings],
    );
    const items = ["list-item", "paragraph"];
    expect(kindsOf("1. Hives", "We count.", "2. Registers", "We keep.", "3. Markets", "We open.")).toEqual([
      ...items,
      ...items,
      ...items,
    ]);
    expect(kindsOf("1. Hives", long, "2. Registers", "3. Markets", "We open them.")).toEqual([
      ...headings,
      "list-item",
      ...items,
    ]);
  });

  it("keeps four numbered links as a list, not as positions", () => {
    const { blocks, positions } = seed("2013-10-02-hld-fact-sheet");
    expect(blocks.filter((block) => /^\d\.$/.test(block.marker ?? "")).length).toBe(4);
    expect(positions).toEqual([]);
  });

  it.each([
    [
      "2013-09-27-hld-us-positions",
      [
        "printable banner",
        "U.S. Department of State - Great Seal",
        "U.S. Department of State",
        "Diplomacy in Action",
        "Back to Top",
      ],
    ],
    [
      "2007-04-11-prm-trafficking-fact-sheet",
      [
        "Home Issues & Press Travel & Business Countries Youth & Education Careers About State Video",
        "Get Acrobat Reader PDF version",
      ],
    ],
    ["2013-tip-office-page", ["Stay Connected:", "gavel", "Sign-in"]],
    ["2016-tip-office-page", ["|", "Stay Connected:", "![]()"]],
  ])("folds the furniture of %s and nothing that speaks", (name, furniture) => {
    const document = seed(name);
    const folded = wordsOf(document, true);
    for (const line of furniture) expect(folded).toContain(line);
    const known = /OpenID|sites\?|manages this site|External links|Description:|maintained by the Bureau/;
    for (const line of folded) expect(line.length < 130 || known.test(line), line).toBe(true);
  });

  it("parts captions that are glued to paragraphs", () => {
    const document = seed("2007-04-11-prm-trafficking-fact-sheet");
    const captions = document.blocks.filter((block) => block.kind === "caption");
    expect(captions.map((block) => document.text.slice(block.start, block.end).slice(-9))).toEqual([
      "DOS photo",
      "OM photo.",
      "IOM Photo",
    ]);
    expect(wordsOf(document, false).some((words) => words.startsWith("Indonesia: In Indonesia"))).toBe(true);
  });

  it("knows quotes with their attribution", () => {
    const document = seed("2016-tip-office-page");
    const quotes = document.blocks.filter((block) => block.kind === "quote");
    expect(quotes).toHaveLength(2);
  });
});

it("keeps empty cells of rows set with tabs, and numbers their tables", () => {
  const { text, blocks } = readPlainText(
    "Ships\n\n\tIn\tOut\nNorth\t\t12\nSouth\t30\t\n\nPort\tName\nA\tRoads\n\n\t1.\tStates should act.\n\t2.\tStates should pay.",
  );
  expect(blocks.map(({ start, end, table }) => [text.slice(start, end), table])).toEqual([
    ["Ships", undefined],
    ["\tIn\tOut", 0],
    ["North\t\t12", 0],
    ["South\t30\t", 0],
    ["Port\tName", 1],
    ["A\tRoads", 1],
    ["1.\tStates should act.", undefined],
    ["2.\tStates should pay.", undefined],
  ]);
});

describe("items that hang below their marker", () => {
  const blocksOf = (text: string) => {
    const document = readPlainText(text);
    return document.blocks.map(({ start, end }) => document.text.slice(start, end));
  };

  it("joins lines that were broken early, by their column", () => {
    expect(
      blocksOf(
        "Wells\n\n  1.  Depth. The office measures wells in 41\n      districts. Results are published within\n      90 days.\n  2.  Pumps are lent.\n",
      ),
    ).toEqual([
      "Wells",
      "1. Depth. The office measures wells in 41 districts. Results are published within 90 days.",
      "2. Pumps are lent.",
    ]);
  });

  it("leaves a title of an item, a table and what stands below the marker on lines of their own", () => {
    expect(blocksOf("1. Depth of wells\n   Districts publish it.\n2. Pumps\n   Lent in May.\n")).toHaveLength(
      4,
    );
    expect(blocksOf("1. Budget\n   2014   1,200\n   2015   1,300\n")).toHaveLength(3);
    expect(blocksOf("1. Districts publish the depth of each of their\nwells are measured.\n")).toHaveLength(
      2,
    );
  });
});

it("joins the lines of a wrapped paper that holds rows, addresses and rules drawn with signs as well", () => {
  const paper = [
    "The ministry sets out its positions for the coastal conference and asks",
    "all harbours to report what they spend on safety before the summer",
    "ends. It pays half.",
    "",
    "Programme   2018   2019",
    "---------   ----   ----",
    "Officers     1.2    1.9",
    "Training     3.4    3.5",
    "Total        4.6    5.4",
    "",
    "-".repeat(100),
    "Office of the coast",
    "Quay Street 12",
    "Port Sellow",
  ].join("\n");
  const { text, blocks } = readPlainText(paper);
  const words = blocks.map(({ start, end }) => text.slice(start, end));
  expect(words[0]).toBe(paper.split("\n\n")[0]?.replaceAll("\n", " "));
  expect(words).toEqual(expect.arrayContaining(["Officers 1.2 1.9", "Quay Street 12", "Port Sellow"]));
});

describe("headings that are underlined by drawn lines", () => {
  const kinds = (text: string) => {
    const { blocks, text: canonical } = readPlainText(text);
    return blocks.map(({ kind, level, start, end }) => [kind, level, canonical.slice(start, end)]);
  };

  it("are headings of two levels, also in small letters and with a line above; the drawn lines stay", () => {
    const text =
      "Resolution 12 (2017)\n====================\n\nAdopted by the council at noon.\n\noperative paragraphs\n---------\n\nThe council decides to go on.\n\n*****\nAnnex\n*****\n\nThe annex is long.\n";
    const found = kinds(text);
    expect(found.filter(([kind]) => kind === "heading")).toEqual([
      ["heading", 1, "Resolution 12 (2017)"],
      ["heading", 2, "operative paragraphs"],
      ["heading", 2, "Annex"],
    ]);
    expect(found.map(([, , words]) => words)).toContain("====================");
  });

  it("are not the last line of a paragraph, a sentence, or a line with an empty one below it", () => {
    const none = (text: string) => expect(kinds(text).filter(([kind]) => kind === "heading")).toEqual([]);
    none("we keep the harbour,\nand its lights\n-----\nThis is another part of it.\n");
    none("This is a sentence.\n-----\nThis is another sentence.\n");
    none("and its lights\n\n-----\n\nThis is another sentence.\n");
  });

  it("as wide as the wrapped lines around them are not joined with what underlines them", () => {
    const title = "a convention on the lights of the harbours and of all their channels";
    const prose =
      "We keep a list of all the lights that are lit in the harbours and in the\nchannels that lead to them, and we send it to all who ask for it in the\nmonth of May of every year until the last of all the lights has gone out.\n";
    const found = kinds(`${title}\n${"-".repeat(title.length + 4)}\n\n${prose}\n${prose}`);
    expect(found[0]).toEqual(["heading", 2, title]);
  });
});

describe("a title that a page says twice", () => {
  const body =
    "The council met in the town hall, heard the harbour master and adopted the budget of the year.";
  const shown = (text: string) => {
    const document = readPlainText(text);
    return { title: document.metadata.title, lines: wordsOf(document, false) };
  };
  const title = "Council meeting of 10 July 2024";

  it("is the title, and one of its lines is folded", () => {
    expect(shown(`${title}\n\n${title}\n\n${body}\n`)).toEqual({ title, lines: [title, body] });
    expect(shown(`Harbours of Kenya\n\nHarbours of Kenya\n\n10 July 2024\n\n${body}\n`)).toEqual({
      title: "Harbours of Kenya",
      lines: ["Harbours of Kenya", "10 July 2024", body],
    });
  });

  it("is a site's name where the title stands below it", () => {
    const page = `Harbours of Kenya\n\nHarbours of Kenya\n\n10 July 2024\n\nDues fall\n\n${body}\n`;
    expect(shown(page)).toEqual({ title: "Dues fall", lines: ["10 July 2024", "Dues fall", body] });
  });
});
