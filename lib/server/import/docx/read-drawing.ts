import "server-only";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { chartBlocks } from "@/lib/server/import/office/chart-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childrenOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import { chosenPart } from "./chosen-part";
import type { DocxContext } from "./docx-context";
import type { OpenParagraph } from "./open-paragraph";

const PLAIN = { gap: "\n\n", indent: 0, chrome: null, sure: true } as const;

/** Reads a drawing, a picture or an embedded object: text boxes, words set as pictures, descriptions; tells of the rest. */
export function readDrawing(drawing: XmlElement, paragraph: OpenParagraph, context: DocxContext): void {
  const { name, attributes } = drawing;
  if (name === "mc:AlternateContent") {
    for (const child of childrenOf(chosenPart(drawing))) readDrawing(child, paragraph, context);
    return;
  }
  if (name === "w:txbxContent") {
    paragraph.boxes.push(drawing);
    return;
  }
  if (name === "wp:docPr") describe(attributes.descr ?? attributes.title, paragraph);
  else if (name === "v:imagedata") {
    context.warnings.pictures++;
    describe(attributes["o:title"], paragraph);
  } else if (name === "v:shape" || name === "v:rect" || name === "v:group")
    describe(attributes.alt, paragraph);
  else if (name === "v:textpath") embed(attributes.string ?? "", paragraph);
  else if (name === "pic:pic") context.warnings.pictures++;
  else if (name === "o:OLEObject") context.warnings.objects.add(attributes.ProgID ?? "of an unknown kind");
  else if (name === "dgm:relIds") readDiagram(attributes["r:dm"], paragraph, context);
  else if (name === "c:chart") readChart(attributes["r:id"], paragraph, context);
  else if (/:chart$/.test(name)) context.warnings.charts++;
  else if (name === "w:contentPart" || /:contentPart$/.test(name))
    context.warnings.objects.add("handwriting");
  else if (name === "a:p") {
    embed(descendantsOf(drawing, "a:t").map(wordsOf).join(""), paragraph);
    return;
  }
  for (const child of childrenOf(drawing)) readDrawing(child, paragraph, context);
}

/** Each box of a diagram is a paragraph. */
function readDiagram(link: string | undefined, paragraph: OpenParagraph, context: DocxContext): void {
  const lines = context.diagrams.get(link ?? "");
  if (!lines) context.warnings.charts++;
  for (const line of lines ?? []) embed(line, paragraph);
}

function readChart(link: string | undefined, paragraph: OpenParagraph, context: DocxContext): void {
  const chart = context.charts.get(link ?? "");
  if (!chart) {
    context.warnings.charts++;
    return;
  }
  context.warnings.drawnTables++;
  paragraph.embedded.push(...chartBlocks(chart, () => context.tables++));
}

function describe(words: string | undefined, paragraph: OpenParagraph): void {
  const line = canonicalLine(words ?? "");
  if (line && !paragraph.descriptions.includes(line)) paragraph.descriptions.push(line);
}

function embed(words: string, paragraph: OpenParagraph): void {
  const text = canonicalLine(words);
  if (text) paragraph.embedded.push({ ...PLAIN, kind: "paragraph", text });
}
