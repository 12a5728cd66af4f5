import { type CopiedBlock, type CopiedRun, htmlOfCopied, plainOfCopied } from "./copied-blocks";

/** A text node of the page and whose words it holds; `null` for what is no part of the text. */
export type ReadRun = (node: Text) => { readonly block: Element; readonly mark: CopiedRun["mark"] } | null;

/**
 * The words of a selection as blocks: only text nodes that `read` takes, cut at the ends of the selection, shut folds left
 * out. `before` may put words before a block, such as the number that stands beside it.
 */
export function copiedBlocks(
  root: Element,
  range: Range,
  read: ReadRun,
  before: (block: Element) => string = () => "",
): CopiedBlock[] {
  const blocks: { element: Element; runs: CopiedRun[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const run = read(node);
    if (!run || node.parentElement?.closest("details:not([open]) > :not(summary)")) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const words = node.data.slice(from, to);
    if (words === "") continue;
    const last = blocks.at(-1);
    if (last?.element === run.block) last.runs.push({ words, mark: run.mark });
    else {
      const number = before(run.block);
      const opening = number ? [{ words: number, mark: null }] : [];
      blocks.push({ element: run.block, runs: [...opening, { words, mark: run.mark }] });
    }
  }
  const known = new Map<Element, number>();
  const numberOf = (element: Element | null) => {
    if (!element) return 0;
    if (!known.has(element)) known.set(element, known.size + 1);
    return known.get(element) ?? 0;
  };
  return blocks.map(({ element, runs }) => ({ ...formOf(element, numberOf), runs }));
}

function formOf(
  element: Element,
  numberOf: (element: Element | null) => number,
): Pick<CopiedBlock, "tag" | "cell"> {
  if (element instanceof HTMLTableCellElement) {
    const before = [...(element.parentElement?.children ?? [])].slice(0, element.cellIndex);
    const column = before.reduce(
      (sum, each) => sum + (each instanceof HTMLTableCellElement ? each.colSpan : 0),
      0,
    );
    return {
      tag: element.tagName === "TH" ? "th" : "td",
      cell: { table: numberOf(element.closest("table")), row: numberOf(element.parentElement), column },
    };
  }
  const heading = /^H([1-6])$/.exec(element.tagName);
  if (heading)
    return { tag: Number(heading[1]) < 3 ? "h2" : Number(heading[1]) < 4 ? "h3" : "h4", cell: null };
  if (element.tagName === "BLOCKQUOTE") return { tag: "blockquote", cell: null };
  return { tag: element.closest("li") ? "li" : "p", cell: null };
}

/** Puts copied blocks on the clipboard in place of what the browser would; false where there is nothing to put. */
export function putOnClipboard(event: ClipboardEvent, blocks: readonly CopiedBlock[]): boolean {
  const plain = plainOfCopied(blocks);
  if (plain.trim() === "" || !event.clipboardData) return false;
  event.clipboardData.setData("text/plain", plain);
  event.clipboardData.setData("text/html", htmlOfCopied(blocks));
  event.preventDefault();
  return true;
}

/** Fields keep their own way of copying. */
export const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
