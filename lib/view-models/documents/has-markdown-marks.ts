/** So much of a text says what it is written in. UTF-16 units. */
const LOOKED_AT = 40_000;
const LONGEST_FRONT_MATTER = 60;

const HEADING = /^#{1,6} \S/gmu;
const LINK = /\[[^\][\n]{1,200}\]\((?:https?:|mailto:|[/#])/u;
const BOLD = /\*\*[^\s*][^*\n]{0,200}\*\*/u;

/**
 * Whether a text that was pasted is the source of a page in Markdown: it begins with front matter, or two kinds of marks stand in it, or several
 * headings. One kind alone may be a text's own: "#" for "number", "**" for a footnote.
 */
export function hasMarkdownMarks(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT).trimStart();
  if (hasFrontMatter(beginning)) return true;
  const headings = beginning.match(HEADING)?.length ?? 0;
  return (
    headings > 1 || [headings > 0, LINK.test(beginning), BOLD.test(beginning)].filter(Boolean).length > 1
  );
}

function hasFrontMatter(text: string): boolean {
  const [first, ...lines] = text.split("\n", LONGEST_FRONT_MATTER).map((line) => line.trimEnd());
  const end = lines.indexOf("---");
  return first === "---" && end > 0 && lines.slice(0, end).some((line) => /^[\w-]+:/u.test(line));
}
