// Before the engine, which looks for what this puts there.
import "@/lib/server/import/pdf/without-painting";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { ContentReader, type Layers } from "@/lib/server/import/pdf/content-reader";
import type { FontFace } from "@/lib/server/import/pdf/font-face";

const ALL_SHOWN = { isVisible: () => true } as unknown as Layers;

/** What a line of characters in 10 points reads as: each with its number, its width, and what the engine takes it for. */
function show(font: FontFace, glyphs: readonly { code: number; unicode: string; width: number }[]) {
  const reader = new ContentReader(new Map([["f1", font]]), ALL_SHOWN);
  reader.take(OPS.beginText, []);
  reader.take(OPS.setFont, ["f1", 10]);
  reader.take(OPS.showText, [
    glyphs.map(({ code, unicode, width }) => ({ originalCharCode: code, unicode, width })),
  ]);
  return reader.glyphs.map(({ text, x, end }) => ({ text, x, end }));
}

it("measures characters in the units of their font, which are not thousandths in every one", () => {
  const font = { fontMatrix: [0.0005, 0, 0, 0.0005, 0, 0] };
  const glyphs = [
    { code: 49, unicode: "1", width: 1000 },
    { code: 50, unicode: "2", width: 1000 },
  ];
  expect(show(font, glyphs)).toEqual([
    { text: "1", x: 0, end: 5 },
    { text: "2", x: 5, end: 10 },
  ]);
  expect(show({}, glyphs)[1]).toEqual({ text: "2", x: 10, end: 20 });
});

it("reads figures in the old style and ligatures by the names of their drawings, where the font gives them no letter", () => {
  const differences = Object.assign(
    Array.from({ length: 256 }, () => null as string | null),
    {
      129: "three.oldstyle",
      130: "f_i",
      131: "uni00BD.alt",
      132: "ornament.one",
      133: "space",
    },
  );
  const known = Object.assign([] as string[], { 134: "4" });
  const read = (code: number, unicode: string) =>
    show({ differences, toUnicode: { _map: known } }, [{ code, unicode, width: 500 }])[0]?.text;
  expect(read(129, "\x81")).toBe("3");
  expect(read(130, "\x82")).toBe("fi");
  expect(read(131, "\x83")).toBe("½");
  // What has another kind of name, or is named by the font already, stays as it is.
  expect(read(132, "\x84")).toBe("\x84");
  expect(read(133, "\x85")).toBe("\x85");
  expect(read(134, "\uf734")).toBe("\uf734");
});
