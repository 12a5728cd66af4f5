/**
 * The e-mail addresses in what somebody typed or pasted: one a line, or as a mail program lists people, "Ana Lane <ana@example.org>;
 * Bell, Ben <ben@example.org>". A word that is no address stays, so that it is told and not left out; a name before an address goes.
 */
export function readAddresses(text: string): string[] {
  return text
    .replace(/"[^"\n]*"(?=\s*<)/g, "")
    .split(/[;\n]/)
    .flatMap((line) => {
      const pieces = line.split(",");
      return pieces.flatMap((piece, at) => {
        const words = piece.match(/<[^<>]*>|[^\s<>]+/g) ?? [];
        const isName = words.some(isInBrackets) || pieces.slice(at + 1).some((next) => next.includes("<"));
        return words.filter((word) => !isName || word.includes("@"));
      });
    })
    .map((word) => word.replace(/^<\s*|\s*>$/g, ""))
    .filter(Boolean);
}

const isInBrackets = (word: string) => word.startsWith("<");
