import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { chartBlocks } from "@/lib/server/import/office/chart-blocks";
import { type InlineLook, InlineText } from "@/lib/server/import/office/inline-text";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import { chartOf } from "./odt-charts";
import type { OdtContext } from "./odt-context";

/** What stands beside the words of a paragraph. */
export class OdtParagraph {
  readonly text = new InlineText();
  readonly boxes: XmlElement[] = [];
  readonly descriptions: string[] = [];
  /** What charts say. */
  readonly embedded: DraftBlock[] = [];
}

/** Reads what stands inside a paragraph: words, spans, notes, frames, fields. */
export function readOdtInline(
  element: XmlElement,
  look: InlineLook,
  paragraph: OdtParagraph,
  context: OdtContext,
): void {
  for (const child of element.children) {
    if (typeof child === "string") paragraph.text.write(child.replace(/[\t\n\r]+/g, " "), look);
    else readPart(child, look, paragraph, context);
  }
}

function readPart(element: XmlElement, look: InlineLook, paragraph: OdtParagraph, context: OdtContext): void {
  const { name, attributes } = element;
  switch (name) {
    case "text:span":
      readOdtInline(
        element,
        context.styles.look("text", attributes["text:style-name"], look),
        paragraph,
        context,
      );
      break;
    case "text:s":
      paragraph.text.write(" ", look);
      break;
    case "text:tab":
      paragraph.text.write("\t", look);
      break;
    case "text:line-break":
      paragraph.text.write("\n", look);
      break;
    case "text:note":
      readNote(element, look, paragraph, context);
      break;
    case "office:annotation":
      context.comments++;
      break;
    case "text:ruby":
      readOdtInline(childOf(element, "text:ruby-base") ?? element, look, paragraph, context);
      paragraph.text.write(`(${wordsOf(childOf(element, "text:ruby-text") ?? element)})`, look);
      break;
    case "text:hidden-text":
      paragraph.text.write(attributes["text:string-value"] ?? wordsOf(element), { ...look, apart: "hidden" });
      break;
    case "text:drop-down":
      paragraph.text.write(element.children.filter((child) => typeof child === "string").join(""), look);
      break;
    case "text:script":
    case "office:annotation-end":
    case "text:deletion":
      break;
    default:
      if (name.startsWith("draw:")) readOdtDrawing(element, paragraph, context);
      else readOdtInline(element, look, paragraph, context);
  }
}

function readNote(element: XmlElement, look: InlineLook, paragraph: OdtParagraph, context: OdtContext): void {
  const citation = childOf(element, "text:note-citation");
  const body = childOf(element, "text:note-body");
  const mark = citation?.attributes["text:label"] ?? (citation ? wordsOf(citation).trim() : "") ?? "";
  if (!mark || !body) return;
  if (look.apart === null)
    context.notes.push({ mark, body, end: element.attributes["text:note-class"] === "endnote" });
  paragraph.text.call(mark, look);
}

/** A frame with a chart, whose picture stands beside it for programs that draw none. */
function readOdtChart(frame: XmlElement, paragraph: OdtParagraph, context: OdtContext): boolean {
  const object = childOf(frame, "draw:object");
  const link = object?.attributes["xlink:href"] ?? "";
  // In a file that is all one, the chart stands in its frame.
  const chart =
    context.charts.get(link.replace(/^\.\//, "").replace(/\/$/, "")) ??
    chartOf(childOf(object, "office:document"));
  if (!chart) return false;
  context.drawnTables++;
  for (const title of childrenOf(frame, "svg:title").concat(childrenOf(frame, "svg:desc")))
    readOdtDrawing(title, paragraph, context);
  paragraph.embedded.push(...chartBlocks(chart, () => context.tables++));
  return true;
}

/** A frame or a shape: text in it, descriptions of pictures; what it shows besides is told of. */
export function readOdtDrawing(element: XmlElement, paragraph: OdtParagraph, context: OdtContext): void {
  const { name } = element;
  if (name === "draw:image")
    context.warnings.add("The file holds pictures or drawings; only their descriptions were kept.");
  if (name === "draw:frame" && readOdtChart(element, paragraph, context)) return;
  if (name === "draw:object" || name === "draw:object-ole" || name === "draw:plugin")
    context.warnings.add(
      "The file holds embedded objects (formulas, charts, sheets); what they show was not read.",
    );
  if (name === "draw:control")
    context.warnings.add("The file holds form controls; what is filled in was not read.");
  if (name === "svg:title" || name === "svg:desc") {
    const words = wordsOf(element).trim();
    if (words) paragraph.descriptions.push(words);
    return;
  }
  const blocks = childrenOf(element).filter((child) => /^(?:text|table):/.test(child.name));
  if (blocks.length > 0) paragraph.boxes.push({ ...element, children: blocks });
  for (const child of childrenOf(element))
    if (!blocks.includes(child)) readOdtDrawing(child, paragraph, context);
}
