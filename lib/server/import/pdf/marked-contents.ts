import "server-only";
import { type PdfDict, PdfName, type PdfValue, PdfValues, PdfWord } from "./pdf-values";
import { textString } from "./text-string";

/** A stretch of a page's content that is marked, and the text that it says to stand for (`/ActualText`), if any. */
export interface MarkedContent {
  readonly tag: string;
  readonly says: string | null;
}

/**
 * The marked contents of a content stream in their order, but for layers (`OC`), which the engine adds to on its own.
 *
 * @param properties the property lists that the page's resources name
 */
export function markedContents(stream: string, properties: ReadonlyMap<string, PdfDict>): MarkedContent[] {
  const found: MarkedContent[] = [];
  const values = new PdfValues(stream);
  let operands: PdfValue[] = [];
  for (let value = values.next(); value !== null; value = values.next()) {
    if (!(value instanceof PdfWord)) {
      operands.push(value);
      continue;
    }
    if (value.word === "ID") skipPicture(stream, values);
    const [tag, list] = operands.slice(value.word === "BMC" ? -1 : -2);
    if ((value.word === "BDC" || value.word === "BMC") && tag instanceof PdfName && tag.name !== "OC") {
      const entries = list instanceof PdfName ? properties.get(list.name) : list;
      const says = entries instanceof Map ? entries.get("ActualText") : undefined;
      found.push({ tag: tag.name, says: typeof says === "string" ? textString(says) : null });
    }
    operands = [];
  }
  return found;
}

/** The bytes of a picture within the stream are no values. */
function skipPicture(stream: string, values: PdfValues): void {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = values.at;
  const match = end.exec(stream);
  values.at = match ? match.index + 3 : stream.length;
}
