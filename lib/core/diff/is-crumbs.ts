/** Longer lines are no row of links. */
const longest = 240;
const mostWords = 6;
const links = /[»›▸→|•·>]/u;

/**
 * Is `text[start, end)` a row of links, such as "Home » Topics » Water" or "Full Text» Fact Sheet»"? Its words say where one can go
 * and nothing of the document, so they are no place to line two texts up.
 */
export function isCrumbs(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false;
  let signs = 0;
  for (let at = start; at < end; at++) if (isLinkSign(text.charCodeAt(at))) signs++;
  if (signs < 2) return false;
  const line = text.slice(start, end);
  if (/^[|]|\t|[.;!?]$/u.test(line)) return false;
  return line.split(links).every((part) => part.trim().split(/\s+/u).length <= mostWords);
}

const linkSigns = new Set(Array.from("»›▸→|•·>", (sign) => sign.charCodeAt(0)));
const isLinkSign = (unit: number) => linkSigns.has(unit);
