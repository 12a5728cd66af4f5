import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "@/lib/server/import/html-evidence";

/** A list that is being read: its depth and what its next item is numbered. */
export interface OpenHtmlList {
  readonly ordered: boolean;
  readonly depth: number;
  readonly type: string;
  next: number;
}

export function openList(element: Tree.Element, depth: number): OpenHtmlList {
  const start = Number.parseInt(attribute(element, "start") ?? "", 10);
  return {
    ordered: element.tagName === "ol",
    depth,
    type: attribute(element, "type") ?? "1",
    next: Number.isSafeInteger(start) ? start : 1,
  };
}

/** The marker a browser prints before an item: "3.", "c.", "iii.", "•". */
export function nextMarker(list: OpenHtmlList, item: Tree.Element): string {
  if (!list.ordered) return "•";
  const given = Number.parseInt(attribute(item, "value") ?? "", 10);
  const number = Number.isSafeInteger(given) ? given : list.next;
  list.next = number + 1;
  return `${printed(number, list.type)}.`;
}

function printed(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === "a" || type === "A") {
    let letters = "";
    for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    }
    return type === "a" ? letters : letters.toUpperCase();
  }
  if ((type === "i" || type === "I") && number < 400) {
    let roman = "";
    let rest = number;
    for (const [value, sign] of [
      [100, "c"],
      [90, "xc"],
      [50, "l"],
      [40, "xl"],
      [10, "x"],
      [9, "ix"],
      [5, "v"],
      [4, "iv"],
      [1, "i"],
    ] as const) {
      for (; rest >= value; rest -= value) roman += sign;
    }
    return type === "i" ? roman : roman.toUpperCase();
  }
  return String(number);
}
