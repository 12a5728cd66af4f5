/** What no title of a paper looks like: tags, table rows, list items, links' targets, keys with values, lower headings, dates of change. */
const noTitle =
  /^(?:<|\{|\||\[[^\]]*\]:|[*+-]\s|→|>|#{2,}\s|#\w|\.{2}\s|(?!title)[a-z_]{2,20}:\s?\S|(?:last (?:modified|updated)|effective|published|updated|version)(?![\p{L}])|https?:)|(?:==|::|<\/|\{%|\]\(|https?:\/\/)/iu;
/** Longer lines are sentences. */
const LONGEST = 240;

/** A title as people read it, without the marks of its source ("# Ports", `title: 'Ports'`); `null` for what is no title. */
export function titleOfText(line: string): string | null {
  const link = /^\[([^\]]{1,200})\]\([^)\s]{0,400}\)$/u.exec(line.trim())?.[1];
  const shown = (link ?? line).trim();
  if (shown.length > LONGEST || noTitle.test(shown)) return null;
  return shown
    .replace(/^(?:#\s+|title:\s*)/iu, "")
    .replace(/^(?:\*\*|__|["'“‘])+|(?:\*\*|__|["'”’])+$/gu, "")
    .trim();
}
