import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import type { DocxPackage } from "./docx-package";

/** The words of the diagrams that a text shows (SmartArt: charts of an organization, steps, cycles), by the link that it calls them with. */
export async function diagramsOf(file: DocxPackage): Promise<ReadonlyMap<string, readonly string[]>> {
  const diagrams = new Map<string, readonly string[]>();
  for (const { id, type, part } of await file.relationships(file.main)) {
    if (type !== "diagramData" || part === null) continue;
    const root = await file.xml(part);
    if (root) diagrams.set(id, diagramWords(root));
  }
  return diagrams;
}

/** What the boxes of a diagram say, each before those that hang on it, as its outline lists them. Linear. */
export function diagramWords(root: XmlElement): string[] {
  const points = childrenOf(childOf(root, "dgm:ptLst"), "dgm:pt");
  const boxes = new Map(points.filter(isBox).map((point) => [point.attributes.modelId ?? "", point]));
  const below = outline(root);
  const lines: string[] = [];
  const said = new Set<string>();
  // What nothing leads to comes last.
  const roots = points
    .filter(({ attributes }) => attributes.type === "doc")
    .map(({ attributes }) => attributes.modelId ?? "");
  const stack = [...roots, ...boxes.keys()].toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (said.has(id)) continue;
    said.add(id);
    lines.push(...linesOf(boxes.get(id)));
    stack.push(...(below.get(id) ?? []).toReversed());
  }
  return lines;
}

/** Beside boxes there are points for the lines between them and for how they are laid out. */
const isBox = ({ attributes: { type } }: XmlElement): boolean =>
  type === undefined || type === "node" || type === "asst";

/** What hangs on each point, in its order. */
function outline(root: XmlElement): Map<string, string[]> {
  const below = new Map<string, string[]>();
  const links = childrenOf(childOf(root, "dgm:cxnLst"), "dgm:cxn")
    .map(({ attributes }) => attributes)
    .filter(({ type }) => type === undefined || type === "parOf")
    .toSorted((one, two) => Number(one.srcOrd ?? 0) - Number(two.srcOrd ?? 0));
  for (const { srcId = "", destId = "" } of links) {
    const own = below.get(srcId);
    if (own) own.push(destId);
    else below.set(srcId, [destId]);
  }
  return below;
}

/** The paragraphs of a box. */
function linesOf(box: XmlElement | undefined): string[] {
  return childrenOf(childOf(box, "dgm:t"), "a:p").map((paragraph) =>
    childrenOf(paragraph)
      .map((part) => (part.name === "a:br" ? " " : descendantsOf(part, "a:t").map(wordsOf).join("")))
      .join(""),
  );
}
