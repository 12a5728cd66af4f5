import type { SearchHitView } from "../../lib/contracts/search-view";
import { sayWhere } from "../../lib/view-models/search/say-where";

/** One place for a terminal: where it is, who wrote it, its address, and the words with what was sought in brackets. */
export function hitLine(hit: SearchHitView): string {
  const { runs, cutBefore, cutAfter } = hit.excerpt;
  const words = runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
  const by = hit.authorName ? ` · ${hit.authorName}` : "";
  const lines = [
    `${sayWhere(hit)}${by}`,
    hit.href,
    `${cutBefore ? "… " : ""}${words}${cutAfter ? " …" : ""}`,
  ];
  // What stands in a text must not command the terminal.
  return `${lines.map((line) => line.replace(/[\p{Cc}\s]+/gu, " ")).join("\n  ")}\n`;
}
