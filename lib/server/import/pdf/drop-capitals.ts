import "server-only";
import type { Row, Word } from "./set-words";

/** A first letter this many times as large as the text beside it reaches over several of its lines. */
const LARGE = 1.7;

/** Joins a large first letter to the word it begins, and lets the lines beside it begin where it begins. */
export function joinDropCapitals(rows: readonly Row[]): Row[] {
  let result = [...rows];
  for (const row of rows) {
    for (const capital of row.words) {
      if (!/^["“„«‘']?\p{L}$/u.test(capital.units.join(""))) continue;
      result = joinOne(result, capital);
    }
  }
  return result;
}

function joinOne(rows: Row[], capital: Word): Row[] {
  const beside = rows.flatMap((row, at) => {
    const word = row.words.find(
      (other) =>
        other !== capital &&
        other.size * LARGE <= capital.size &&
        !other.raised &&
        other.x >= capital.end - 0.15 * capital.size &&
        other.x <= capital.end + 0.5 * capital.size,
    );
    const within = row.y >= capital.y - 0.25 * capital.size && row.y <= capital.y + 0.85 * capital.size;
    return word && within ? [{ at, word }] : [];
  });
  const [first] = beside;
  if (!first || beside.length < 2) return rows;
  return rows
    .map((row, at): Row => {
      const here = beside.find((line) => line.at === at);
      const words = row.words.filter((word) => word !== capital);
      if (!here) return words.length === row.words.length ? row : rowOf(words, row);
      const joined: Word =
        here === first
          ? {
              ...here.word,
              units: [...capital.units, ...here.word.units],
              x: capital.x,
              order: Math.min(capital.order, here.word.order),
              spaced: true,
            }
          : { ...here.word, x: capital.x, spaced: true };
      return rowOf(
        words.map((word) => (word === here.word ? joined : word)),
        row,
      );
    })
    .filter((row) => row.words.length > 0)
    .toSorted((one, two) => two.y - one.y);
}

function rowOf(words: readonly Word[], { y }: Row): Row {
  const [first] = words;
  return {
    words,
    y: words.every((word) => word.y !== y) && first ? first.y : y,
    size: Math.max(0, ...words.map(({ size }) => size)),
  };
}
