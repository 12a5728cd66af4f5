import { readHtml } from "@/lib/server/import/html/read-html";

/** What a page is read as, with what was kept and what was folded. */
export const read = (html: string, page = true) => {
  const document = readHtml(html, { origin: page ? "page" : "fragment" });
  const parts = document.blocks.map((block) => ({
    ...block,
    words: document.text.slice(block.start, block.end),
  }));
  return {
    document,
    parts,
    content: parts.filter((part) => part.chrome === null).map((part) => part.words),
    folded: Object.fromEntries(
      parts.filter((part) => part.chrome !== null).map((part) => [part.words, part.chrome]),
    ),
  };
};
export const prose =
  "The United States supports the Global Forum on Migration and Development and its work with states.";
