import "server-only";

/** Words in force and words that are struck out, code left alone. */
export function partStruck(words: string): { force: string; struck: string[] } {
  const struck: string[] = [];
  if (!/~~|<(?:del|s|strike)\b/i.test(words)) return { force: words, struck };
  const force = words.replace(
    /(`+)[^`]*\1|~~(?=\S)([^~]+)~~|<(del|s|strike)\b[^>]*>([^<]*)<\/\3>/gi,
    (whole: string, _ticks, marked?: string, _tag?: string, tagged?: string) => {
      const out = marked ?? tagged;
      if (out === undefined) return whole;
      struck.push(out);
      return "";
    },
  );
  return { force, struck };
}
