import "server-only";

/** Code, which keeps everything, or where something begins that a browser shows nobody. */
const BEGINNING = /(`{1,9})[^`\n]*\1|<!--|<(style|script|template)(?=[\s>])[^<>]*>/gi;

/**
 * Markdown without comments, style sheets and scripts, none of which is words of the text. Lines stay as many as they were;
 * what never ends is text. O(length): that an end is missing is found out once.
 */
export function withoutUnseenHtml(markdown: string): string {
  const endless = new Set<string>();
  const parts: string[] = [];
  let kept = 0;
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(markdown); match; match = BEGINNING.exec(markdown)) {
    if (match[1] !== undefined) continue;
    const name = match[2]?.toLowerCase() ?? "";
    const end = endless.has(name) ? null : endOf(name, markdown, BEGINNING.lastIndex);
    if (end === null) {
      endless.add(name);
      continue;
    }
    const gone = markdown.slice(match.index, end);
    parts.push(markdown.slice(kept, match.index), "\n".repeat(gone.split("\n").length - 1));
    kept = end;
    BEGINNING.lastIndex = end;
  }
  return parts.join("") + markdown.slice(kept);
}

/** Behind the end of a comment (no name) or of an element, from `from` on; `null` where it never ends. */
function endOf(name: string, markdown: string, from: number): number | null {
  const end = name === "" ? /-->/g : new RegExp(`</${name}\\s{0,9}>`, "gi");
  end.lastIndex = from;
  return end.test(markdown) ? end.lastIndex : null;
}
