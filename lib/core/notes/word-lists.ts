import { styleOf } from "./html-form";
import { type HtmlElement, type HtmlNode, htmlText, isHtmlElement } from "./html-node";
import { type CountedMarker, countedMarkers } from "./list-marker-value";
import type { NoteBlock, NoteListItem, NoteListType } from "./note-document";

/** A paragraph that Word means as an item of a list. */
export interface WordListItem {
  /** 1 for the outermost. */
  readonly level: number;
  /** As printed, "" for none. */
  readonly marker: string;
  /** What is in it without its marker. */
  readonly childNodes: readonly HtmlNode[];
}

interface OpenList {
  readonly level: number;
  readonly items: NoteListItem[];
  /** `null` in a list of bullets. */
  readonly counted: { readonly type: NoteListType | null; next: number } | null;
}

/**
 * Word puts a list on the clipboard as paragraphs: the level stands in the style ("mso-list:l0 level2 lfo1"), the marker as
 * words in an element of its own ("mso-list:Ignore"). Answers `null` for any other paragraph.
 */
export function wordListItem(element: HtmlElement): WordListItem | null {
  const level = /(?:^|;)\s*mso-list\s*:[^;]*\blevel(\d{1,2})\b/.exec(styleOf(element))?.[1];
  if (!level) return null;
  const marker = { text: "" };
  const childNodes = withoutMarker(element.childNodes, marker, 0);
  return { level: Number(level), marker: marker.text.replace(/[\s\u00a0]+/g, " ").trim(), childNodes };
}

function withoutMarker(
  nodes: readonly HtmlNode[],
  marker: { text: string },
  depth: number,
): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (!isHtmlElement(node) || depth > 8) return [node];
    if (/(?:^|;)\s*mso-list\s*:\s*ignore/.test(styleOf(node))) {
      marker.text += htmlText(node);
      return [];
    }
    return [{ ...node, childNodes: withoutMarker(node.childNodes, marker, depth + 1) }];
  });
}

/** Whether the item can be shown with its marker: a bullet, or a number that a list can count. */
export function isListMarker(marker: string): boolean {
  return marker !== "" && (isBullet(marker) || countedMarkers(marker).length > 0);
}

/** Bullets are letters of a picture font ("o", "§", "Ø", "v") or signs. */
const isBullet = (marker: string) => [...marker].length === 1 && !/^\d$/.test(marker);

/** Puts items, each with its level and marker, into lists in lists; a number that is not the next one begins a list anew. */
export class WordLists {
  private readonly open: OpenList[] = [];

  constructor(
    private readonly into: NoteBlock[],
    private readonly deepest: number,
  ) {}

  add({ level, marker }: WordListItem, content: readonly NoteBlock[]): void {
    while ((this.open.at(-1)?.level ?? 0) > level && this.open.length > 1) this.open.pop();
    const readings = isBullet(marker) ? [] : countedMarkers(marker);
    const last = this.open.at(-1);
    const inner = last !== undefined && last.level < level && this.open.length < this.deepest;
    const goesOn = last && !inner ? continuing(last, readings) : null;
    const list = goesOn && last ? last : this.begin(level, readings[0] ?? null, inner);
    if (list.counted) list.counted.next++;
    list.items.push(itemOf(content));
  }

  private begin(level: number, first: CountedMarker | null, inner: boolean): OpenList {
    if (!inner) this.open.pop();
    const items: NoteListItem[] = [];
    const list: OpenList = { level, items, counted: first && { type: first.type, next: first.value } };
    const block: NoteBlock = first
      ? {
          type: "orderedList",
          attrs: { start: first.value, ...(first.type ? { type: first.type } : {}) },
          content: items,
        }
      : { type: "bulletList", content: items };
    const parent = this.open.at(-1)?.items.at(-1);
    if (parent) (parent.content as NoteBlock[]).push(block);
    else this.into.push(block);
    this.open.push(list);
    return list;
  }
}

/** Whether an item with one of these readings is the next of the list. */
function continuing({ counted }: OpenList, readings: readonly CountedMarker[]): boolean {
  if (!counted) return readings.length === 0;
  return readings.some(({ type, value }) => type === counted.type && value === counted.next);
}

function itemOf(content: readonly NoteBlock[]): NoteListItem {
  const begins = content[0]?.type === "paragraph";
  return { type: "listItem", content: begins ? [...content] : [{ type: "paragraph" }, ...content] };
}
