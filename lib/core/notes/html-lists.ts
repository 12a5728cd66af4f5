import { styleOf } from "./html-form";
import { attributeOf, type HtmlElement, type HtmlNode, isHtmlElement } from "./html-node";
import type { NoteBlock, NoteListItem, NoteListType } from "./note-document";

/**
 * The list blocks of a `ul` or `ol`: usually one; several where an item states a number that is not the next one. What
 * stands between items is an item of its own, but a list there (as Google Docs nests them) belongs to the item before it.
 */
export function htmlLists(
  element: HtmlElement,
  blocksOf: (nodes: readonly HtmlNode[]) => NoteBlock[],
): readonly NoteBlock[] {
  const ordered = element.tagName === "ol";
  const lists: { readonly start: number; readonly items: NoteListItem[] }[] = [];
  let next = numberOf(attributeOf(element, "start")) ?? 1;
  for (const node of element.childNodes) {
    const blocks = blocksOf(isHtmlElement(node) && node.tagName === "li" ? node.childNodes : [node]);
    const first = blocks[0];
    if (!first) continue;
    const before = lists.at(-1)?.items.at(-1);
    if ((node.tagName === "ul" || node.tagName === "ol") && before) {
      (before.content as NoteBlock[]).push(...blocks);
      continue;
    }
    const stated = ordered && isHtmlElement(node) ? numberOf(attributeOf(node, "value")) : null;
    const item: NoteListItem = {
      type: "listItem",
      content: first.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks],
    };
    const list = lists.at(-1);
    if (list && (stated === null || stated === next)) list.items.push(item);
    else {
      next = stated ?? next;
      lists.push({ start: next, items: [item] });
    }
    next++;
  }
  const type = ordered ? typeOf(element) : null;
  return lists.map(({ start, items }) =>
    ordered
      ? { type: "orderedList", attrs: { start, ...(type ? { type } : {}) }, content: items }
      : { type: "bulletList", content: items },
  );
}

function numberOf(value: string): number | null {
  const number = Number(value || Number.NaN);
  return Number.isInteger(number) && number >= 0 && number <= 100_000 ? number : null;
}

const STYLES: Readonly<Record<string, NoteListType>> = {
  "upper-roman": "I",
  "lower-roman": "i",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-alpha": "a",
  "lower-latin": "a",
};

/** Letters or Roman numbers, by attribute or by the style of the list or its first item. */
function typeOf(list: HtmlElement): NoteListType | null {
  const stated = attributeOf(list, "type");
  if (/^[aAiI]$/.test(stated)) return stated as NoteListType;
  for (const element of [list, list.childNodes.find(isHtmlElement)]) {
    const style = element && /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]+)/.exec(styleOf(element))?.[1];
    if (style && STYLES[style]) return STYLES[style];
  }
  return null;
}
