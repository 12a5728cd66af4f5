/** Lower case, letters and digits only, single spaces: how two printings of the same words are compared. */
export function foldWords(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether all is ASCII, control characters too.
  if (/^[\u0000-\u007f]*$/.test(text)) {
    const lower = text.toLowerCase();
    return (lower.includes("'") ? lower.replace(/'(?=s\b)/g, "") : lower).replace(/[^a-z0-9]+/g, " ").trim();
  }
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’'](?=s\b)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** FNV-1a over UTF-16 units, twice with different starts, as 13 letters and digits. Not for secrets. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + 0x9e37), 0x01000193);
  }
  return (one >>> 0).toString(36).padStart(7, "0") + (two >>> 0).toString(36).padStart(7, "0").slice(-6);
}

/**
 * A key made of a fact's own words: topic, what it states, and the words right round it. It does not change with
 * typography, line wrapping, white space or the fact's place in the text.
 */
export function makeFactKey(topic: string, core: string, context = ""): string {
  return `${topic}-${digest(`${foldWords(core)}|${foldWords(context)}`)}`;
}
