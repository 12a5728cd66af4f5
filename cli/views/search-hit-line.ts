import type { FoundCodeView, SearchHitView } from "../../lib/contracts/search-view";
import type { Excerpt } from "../../lib/core/search/excerpt-matches";
import { sayWhere } from "../../lib/view-models/search/say-where";

/** One place for a terminal: where it is, who wrote it, its address, and the words with what was sought in brackets. */
export function hitLine(hit: SearchHitView): string {
  const by = hit.authorName ? ` · ${hit.authorName}` : "";
  const words = inBrackets(hit.excerpt);
  return linesOf([`${sayWhere(hit)}${by}`, hit.href, hit.fact ? `${hit.fact.statement}: “${words}”` : words]);
}

/** A code of the codebook: its name, its topic, and what it means. */
export const codeLine = ({ name, notation, href, excerpt }: FoundCodeView): string =>
  linesOf(
    [`Code · ${[notation, name].filter(Boolean).join(" ")}`, href, inBrackets(excerpt)].filter(Boolean),
  );

function inBrackets({ runs, cutBefore, cutAfter }: Excerpt): string {
  const words = runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
  return `${cutBefore ? "… " : ""}${words}${cutAfter ? " …" : ""}`;
}

/** What stands in a text must not command the terminal. */
const linesOf = (lines: readonly string[]): string =>
  `${lines.map((line) => line.replace(/[\p{Cc}\s]+/gu, " ")).join("\n  ")}\n`;
