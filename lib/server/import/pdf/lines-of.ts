import "server-only";
import type { Row, Word } from "./set-words";

/** Words in lines from top to bottom; raised ones on the line they hang on. */
export function linesOf(words: readonly Word[]): Row[] {
  const lines: { words: Word[]; y: number; size: number }[] = [];
  const sorted = words.toSorted((one, two) => Number(one.raised) - Number(two.raised) || two.y - one.y);
  for (const word of sorted) {
    const line = lines.find(({ y, size }) =>
      word.raised
        ? word.y >= y && word.y - y < 0.8 * size
        : Math.abs(y - word.y) < 0.4 * Math.max(size, word.size),
    );
    if (line) {
      line.words.push(word);
      line.size = Math.max(line.size, word.size);
    } else lines.push({ words: [word], y: word.y, size: word.size });
  }
  for (const line of lines) line.words.sort((one, two) => one.x - two.x || one.order - two.order);
  return lines.toSorted((one, two) => two.y - one.y);
}
