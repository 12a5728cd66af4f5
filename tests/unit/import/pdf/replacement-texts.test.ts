import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { openPdf } from "@/lib/server/import/pdf/open-pdf";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { replacementTexts } from "@/lib/server/import/pdf/replacement-texts";
import { makePdfOf } from "@/tests/factories/make-pdf";

const utf16 = (text: string) =>
  `<FEFF${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, "0")).join("")}>`;

/** A page whose font names none of its drawings: all have the number 1, which is a control character. */
function printed(content: string, resources = "", more: readonly string[] = []): Uint8Array {
  const packed = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
  return makePdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[5 0 R]>>",
    "<</Type/Font/Subtype/TrueType/BaseFont/Unnamed/FirstChar 0/LastChar 1/Widths[600 600]/Encoding/WinAnsiEncoding>>",
    `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents 4 0 R>>`,
    ...more,
  ]);
}

/** Each character drawn by itself, with what it stands for beside it, as browsers print where they have no font. */
const characters = (text: string, y: number) =>
  `BT /F1 12 Tf 60 ${y} Td\n${[...text]
    .map((sign) =>
      sign === " " ? "7.2 0 Td" : `/Span<</ActualText ${utf16(sign)} >> BDC\n<01> Tj 7.2 0 Td\nEMC`,
    )
    .join("\n")}\nET\n`;

it("reads the words of a page whose fonts name no character, where its content says them", async () => {
  const page = printed(
    `/P <</MCID 0 >>BDC\n${characters("水政策の報告書、年次と予算", 700)}EMC\n${characters("The fund is 12 million.", 660)}`,
  );
  expect((await readPdf(page)).text).toBe("水政策の報告書、年次と予算\n\nThe fund is 12 million.");
});

it("keeps the place of a character that nothing says, where the font names none", async () => {
  const page = printed(
    `BT /F1 12 Tf 52.8 700 Td <00> Tj ET ${characters("政策の報告書、年次と予算", 700)}`.replaceAll(
      "<01>",
      "<00>",
    ),
  );
  expect((await readPdf(page)).text).toBe("\ufffd政策の報告書、年次と予算");
});

it("reads words said of a whole line, in other encodings, and by a name of the resources", async () => {
  const line = (list: string, y: number, count: number) =>
    `/Span ${list} BDC BT /F1 12 Tf 60 ${y} Td <${"01".repeat(count)}> Tj ET EMC\n`;
  const page = printed(
    `BI /W 1 /H 1 /BPC 8 /CS /G ID ( EI\n${line("<</ActualText (A share \\(5 %\\) \\205 is held.)>>", 700, 27)}${line("/Said", 640, 31)}`,
    "/Properties<</Said 6 0 R>>",
    [`<</Lang (en)/ActualText ${utf16("The second line says what it is")}>>`],
  );
  expect((await readPdf(page)).text).toBe("A share (5 %) – is held.\n\nThe second line says what it is");
});

it("leaves alone what a font names, whatever is said of it", async () => {
  const content = `/Span<</ActualText (Other words than the printed ones)>> BDC BT /F2 12 Tf 60 700 Td (What is printed is what is read.) Tj ET EMC`;
  const page = printed(content, "/Font<</F2 6 0 R>>", [
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ]);
  expect((await readPdf(page)).text).toBe("What is printed is what is read.");
});

it("counts the marked contents of the page, not those of layers", async () => {
  const page = printed("/OC /L BDC /Artifact BMC EMC /Span <</ActualText (x)/MCID 3>> BDC EMC EMC");
  expect(await replacementTexts(await openPdf(page), 1)).toEqual([
    { tag: "Artifact", says: null },
    { tag: "Span", says: "x" },
  ]);
});

it("folds what is marked as no part of the text without a list of properties", async () => {
  const words = "The council adopts the programme for the harbour and its quays.";
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
  const page = printed(
    `/Artifact BMC BT /F2 9 Tf 60 815 Td (Harbour office) Tj ET EMC BT /F2 12 Tf 60 700 Td (${words}) Tj ET`,
    "/Font<</F2 6 0 R>>",
    [font],
  );
  const { blocks } = await readPdf(page);
  expect(blocks.map(({ chrome }) => chrome === null)).toEqual([false, true]);
});
