/** Longer lines are no row of links. */
const LONGEST = 240;
const MOST_WORDS = 6;
/** What parts the links of a row. */
export const LINK_SIGNS = "»›▸→|•·>";
const links = new RegExp(`[${LINK_SIGNS}]`, "u");

/**
 * Is `text[start, end)` a row of links, such as "Home » Topics » Water" or "Full Text» Fact Sheet»"? Its words say where one can go
 * and nothing of the document, so they are no place to line two texts up. Marks of HTML, quotation marks of mail and prompts of programs
 * are none.
 */
export function isCrumbs(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  let signs = 0;
  for (let at = start; at < end; at++) if (isLinkSign(text.charCodeAt(at))) signs++;
  if (signs < 2) return false;
  const line = text.slice(start, end);
  if (/^[|]|\t|[.;!?]$|\S>\S|<|>>/u.test(line)) return false;
  return line.split(links).every((part) => part.trim().split(/\s+/u).length <= MOST_WORDS);
}

/** "|" and ">", and beyond ASCII "·", "»", "•", "›", "→", "▸". */
const isLinkSign = (unit: number) =>
  unit < 0x80
    ? unit === 0x7c || unit === 0x3e
    : unit === 0xb7 ||
      unit === 0xbb ||
      unit === 0x2022 ||
      unit === 0x203a ||
      unit === 0x2192 ||
      unit === 0x25b8;
