import "server-only";
import type { Row, Word } from "./set-words";

const FEWEST = 5;
const FEWEST_LETTERS = 15;
/** On so many of the lines between the first and the last number one must stand, or on every fifth. */
const SHARE = 0.8;

/**
 * The numbers that a bill prints beside its lines: figures at one edge of the page, counting up line by line (or in fives), outside of all
 * other words. Empty where there are none.
 */
export function lineNumbers(rows: readonly Row[]): Set<Word> {
  for (const side of ["left", "right"] as const) {
    const found = atEdge(rows, side);
    if (found.size > 0) return found;
  }
  return new Set();
}

function atEdge(rows: readonly Row[], side: "left" | "right"): Set<Word> {
  const numbers: { word: Word; at: number; value: number }[] = [];
  let edge = side === "left" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const word = side === "left" ? row.words[0] : row.words.at(-1);
    const text = word?.units.join("") ?? "";
    const rest = row.words.filter((other) => other !== word);
    const isNumber = word && /^\d{1,3}$/u.test(text);
    if (isNumber) numbers.push({ word, at, value: Number(text) });
    const others = isNumber ? rest : row.words;
    for (const other of others) {
      edge = side === "left" ? Math.min(edge, other.x) : Math.max(edge, other.end);
    }
  }
  const outside = numbers.filter(({ word }) =>
    side === "left" ? word.end < edge - 0.3 * word.size : word.x > edge + 0.3 * word.size,
  );
  const counted = outside.filter(({ value }, at) => {
    const step = (other: { value: number } | undefined, by: number) => other?.value === value + by;
    return (
      step(outside[at - 1], -1) ||
      step(outside[at + 1], 1) ||
      step(outside[at - 1], -5) ||
      step(outside[at + 1], 5)
    );
  });
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || counted.length < FEWEST) return new Set();
  const between = rows
    .slice(first.at, last.at + 1)
    .filter((row) => row.words.length > 1 || /\D/u.test(row.words[0]?.units.join("") ?? ""));
  const fives = counted.every(({ value }) => value % 5 === 0);
  if (counted.length < (fives ? 0.15 : SHARE) * between.length) return new Set();
  // A table counts its rows too; beside running text the lines are long.
  const letters = between.reduce(
    (sum, { words }) => sum + words.reduce((all, word) => all + word.units.length, 0),
    0,
  );
  if (letters < FEWEST_LETTERS * between.length) return new Set();
  return new Set(counted.map(({ word }) => word));
}
