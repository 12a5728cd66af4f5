import "server-only";
import type { PDFPageProxy } from "pdfjs-dist";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ContentReader, type Layers } from "./content-reader";
import type { FontFace } from "./font-face";
import type { Field, PageContent } from "./glyph";
import type { MarkedContent } from "./marked-contents";
import { turnUpright } from "./turn-upright";

/**
 * Reads what is drawn on a page: characters with their places and fonts, ruling lines, drawn bullets.
 *
 * @param markedContents asked where characters are drawn that no font names
 */
export async function readContent(
  page: PDFPageProxy,
  layers: Layers,
  fields: readonly Field[],
  markedContents: () => Promise<readonly MarkedContent[]>,
): Promise<PageContent> {
  // Form fields and comments are read by their values, not by their drawing.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const fonts = await fontsOf(page, fnArray, argsArray);
  const read = (contents: readonly MarkedContent[]) => {
    const reader = new ContentReader(fonts, layers, contents);
    for (const [at, operator] of fnArray.entries()) reader.take(operator, (argsArray[at] ?? []) as unknown[]);
    return reader.finish();
  };
  const first = read([]);
  const reader = first.asksForWords ? read(await markedContents()) : first;
  const [left = 0, bottom = 0, right = 595, top = 842] = page.view;
  return turnUpright(reader, [left, bottom, right, top], fields);
}

async function fontsOf(
  page: PDFPageProxy,
  operators: readonly number[],
  values: readonly unknown[],
): Promise<Map<string, FontFace>> {
  const names = new Set<string>();
  for (const [at, operator] of operators.entries()) {
    if (operator === OPS.setFont) names.add(String((values[at] as unknown[])[0]));
    if (operator === OPS.setGState) {
      for (const [key, value] of (values[at] as [[string, unknown][]])[0])
        if (key === "Font") names.add(String((value as unknown[])[0]));
    }
  }
  const fonts = new Map<string, FontFace>();
  for (const name of names) {
    fonts.set(name, await new Promise<FontFace>((resolve) => page.commonObjs.get(name, resolve)));
  }
  return fonts;
}
