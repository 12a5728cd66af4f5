/** Objects of a PDF by number, from 1; the catalogue is the first. */
export function makePdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  const parts: string[] = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, body] of objects.entries()) {
    offsets.push(length);
    const object = `${at + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(object);
    length += object.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Uint8Array.from(parts.join(""), (character) => character.charCodeAt(0));
}

export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of A4 pages with words at places (points from the lower left), in Helvetica; Latin-1 only. */
export function makePdf(pages: readonly (readonly PdfText[])[], extraCatalogue = ""): Uint8Array {
  const objects: string[] = [
    `<</Type/Catalog/Pages 2 0 R${extraCatalogue}>>`,
    "",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  const kids: string[] = [];
  for (const page of pages) {
    const words = page
      .map(
        ({ text, x, y, size = 12 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
      )
      .join("\n");
    objects.push(`<</Length ${words.length}>>\nstream\n${words}\nendstream`);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`;
  return makePdfOf(objects);
}

/** Lines of running text down a page, as a typesetter sets them. */
export function pdfLines(
  lines: readonly string[],
  options: { x?: number; top?: number; size?: number } = {},
): PdfText[] {
  const { x = 60, top = 760, size = 12 } = options;
  return lines.map((text, at) => ({ text, x, y: top - at * size * 1.2, size }));
}
