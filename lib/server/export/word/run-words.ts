import "server-only";
import { xmlWords } from "@/lib/server/export/xml-words";

/** Words as the contents of a run; tabs and line ends are elements of their own. `element` is "w:t", or "w:delText" for what is deleted. */
export function runWords(words: string, element: "w:t" | "w:delText"): string {
  return words
    .split(/([\t\n\r])/u)
    .map((part) => {
      if (part === "\t") return "<w:tab/>";
      if (part === "\n" || part === "\r") return "<w:br/>";
      return part ? `<${element} xml:space="preserve">${xmlWords(part)}</${element}>` : "";
    })
    .join("");
}
