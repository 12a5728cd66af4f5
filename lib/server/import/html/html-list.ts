import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { romanNumeral } from "@/lib/core/text/roman-numeral";
import { attribute } from "./html-evidence";
import type { HtmlStyles } from "./html-styles";

/** A list that is being read: its depth and what its next item is numbered. */
export interface OpenHtmlList {
  readonly ordered: boolean;
  readonly depth: number;
  /** Name of the counter style, as CSS has it. */
  readonly type: string;
  readonly step: 1 | -1;
  next: number;
}

/** The values of the attribute `type`. */
const TYPES: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};
/** Lists of one document that a word processor wrote side by side say in a class how deep they lie. */
const DEPTH_CLASS = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/;

export function openList(
  element: Tree.Element,
  above: OpenHtmlList | undefined,
  styles: HtmlStyles,
): OpenHtmlList {
  const start = integer(attribute(element, "start"));
  const reversed = attribute(element, "reversed") !== null;
  const items = () =>
    element.childNodes.filter((child) => adapter.isElementNode(child) && child.tagName === "li").length;
  const deep = DEPTH_CLASS.exec(attribute(element, "class") ?? "")?.[1];
  const type = attribute(element, "type") ?? "";
  return {
    ordered: element.tagName === "ol",
    depth: above || deep === undefined ? (above?.depth ?? 0) + 1 : Number(deep) + 1,
    type: styles.of(element).listType ?? TYPES[type] ?? "decimal",
    step: reversed ? -1 : 1,
    next: start ?? (reversed ? items() : 1),
  };
}

/** The marker a browser prints before an item: "3.", "c.", "iii.", "•"; `null` where a list prints none. */
export function nextMarker(list: OpenHtmlList, item: Tree.Element, styles: HtmlStyles): string | null {
  if (!list.ordered) return "•";
  const number = integer(attribute(item, "value")) ?? list.next;
  list.next = number + list.step;
  const style = styles.of(item);
  const content = style.before === null ? null : generated(style.before, number);
  if (content) return content;
  const type = style.listType ?? TYPES[attribute(item, "type") ?? ""] ?? list.type;
  if (type === "none") return null;
  return /^(?:disc|circle|square)$/.test(type) ? "•" : `${printed(number, type)}.`;
}

function integer(value: string | null): number | null {
  const number = Number.parseInt(value ?? "", 10);
  return Number.isSafeInteger(number) ? number : null;
}

/** What a rule such as `content: "(" counter(item, lower-latin) ") "` prints; `null` where it counts nothing. */
function generated(content: string, number: number): string | null {
  if (!/counters?\(/i.test(content)) return null;
  return content
    .replace(
      /"([^"]*)"|'([^']*)'|counters?\(\s*[\w-]+\s*(?:,\s*(?:"[^"]*"|'[^']*')\s*)?(?:,\s*([\w-]+)\s*)?\)|\s+/gi,
      (whole, one, two, type) =>
        /^counter/i.test(whole) ? printed(number, type ?? "decimal") : (one ?? two ?? ""),
    )
    .trim();
}

function printed(number: number, type: string): string {
  if (type === "decimal-leading-zero") return String(number).padStart(2, "0");
  if (number < 1) return String(number);
  const name = type.toLowerCase();
  if (/^(?:lower|upper)-(?:alpha|latin)$/.test(name))
    return cased(letters(number, "abcdefghijklmnopqrstuvwxyz"), name);
  if (name === "lower-greek") return letters(number, "αβγδεζηθικλμνξοπρστυφχψω");
  if (/^(?:lower|upper)-roman$/.test(name) && number < 4000) return cased(romanNumeral(number), name);
  return String(number);
}

const cased = (text: string, type: string): string => (type.startsWith("upper") ? text.toUpperCase() : text);

function letters(number: number, alphabet: string): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / alphabet.length))
    text = alphabet.charAt((rest - 1) % alphabet.length) + text;
  return text;
}
