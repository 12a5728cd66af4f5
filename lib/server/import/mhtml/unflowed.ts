import "server-only";

/**
 * Paragraphs of a letter in "format=flowed" (RFC 3676): a line that ends with a blank goes on in the next one, if both are quoted as deeply.
 *
 * @param joins "delsp=yes": the blank at the end is no part of the words
 */
export function unflowed(text: string, joins: boolean): string {
  const lines: { words: string; depth: number; open: boolean }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    // A blank was put before what would be taken for a quotation, or for a line of a mailbox.
    const words = line.slice(depth).replace(/^ /, "");
    const signature = words === "-- ";
    const last = lines.at(-1);
    const open = words.endsWith(" ") && !signature;
    const kept = open && joins ? words.slice(0, -1) : words;
    if (last?.open && last.depth === depth && !signature) {
      last.words += kept;
      last.open = open;
    } else lines.push({ words: kept, depth, open });
  }
  return lines.map(({ words, depth }) => (depth > 0 ? `${">".repeat(depth)} ${words}` : words)).join("\n");
}
