const WORDS = 8;

/**
 * The address of words in the reader. The fragment names the words themselves, so that a browser scrolls to them and
 * marks them without any script; one that cannot opens the top of the text.
 */
export function passageHref(versionId: string, quote: string): string {
  const words = quote.split(/\s+/).filter(Boolean);
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D");
  const directive =
    words.length <= 2 * WORDS
      ? encode(words)
      : `${encode(words.slice(0, WORDS))},${encode(words.slice(-WORDS))}`;
  return `/versions/${versionId}#:~:text=${directive}`;
}
