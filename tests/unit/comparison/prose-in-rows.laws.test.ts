import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonPieces } from "@/lib/core/comparison/changes/comparison-pieces";
import { compareTexts } from "@/lib/core/comparison/compare-texts";

const syllables = ["ba", "ke", "di", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze"];
/** Words that no two numbers share. */
const word = (n: number) =>
  [n % 12, (n / 12) | 0, (n / 144) | 0].map((digit) => syllables[digit % 12]).join("");
/** Sentence `n`: ten words of its own among words that all have. */
const sentence = (n: number) => {
  const own = Array.from({ length: 10 }, (_, k) => word(n * 10 + k));
  return `The ${own.slice(0, 4).join(" ")} of the ${own.slice(4, 8).join(" ")} and ${own.slice(8).join(" ")}.`;
};

interface Row {
  readonly label: string;
  readonly prose: readonly number[];
  readonly figure: string;
}

interface Paper {
  readonly rows: readonly Row[];
  /** Sentences under the table. */
  readonly under: readonly number[];
}

const names = ["Port", "Island", "Quay", "Lighthouse", "Ferry", "Market", "Canal", "Dockyard"];

const laidOut = ({ rows, under }: Paper, barred: boolean, withProse: boolean): string => {
  const line = (cells: readonly string[]) => (barred ? `| ${cells.join(" | ")} |` : cells.join("\t"));
  const table = rows.map(({ label, prose, figure }) =>
    line([label, ...(withProse ? [prose.map(sentence).join(" ")] : []), figure]),
  );
  return ["All duties of the ports.", table.join("\n"), ...under.map(sentence)].join("\n\n");
};

/** Rows with one to three sentences each; sentences that are in no row stand below. */
const paper = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 8 })
  .map((lengths): Paper => {
    let next = 0;
    const rows = lengths.map((length, k) => ({
      label: names[k] ?? "",
      prose: Array.from({ length }, () => next++),
      figure: `${k * 17 + 21}`,
    }));
    return { rows, under: Array.from({ length: 3 }, () => next++) };
  });

/** What a sentence of a row may do: go below, into another row, or behind its neighbours. */
const steps = fc.array(fc.tuple(fc.constantFrom("below", "row", "turn"), fc.nat(7), fc.nat(7), fc.nat(2)), {
  minLength: 1,
  maxLength: 3,
});

function later({ rows, under }: Paper, moves: readonly (readonly [string, number, number, number])[]): Paper {
  const proses = rows.map(({ prose }) => [...prose]);
  const below = [...under];
  for (const [kind, from, to, at] of moves) {
    const here = proses[from % proses.length] ?? [];
    if (kind === "turn") here.push(...here.splice(0, 1));
    else {
      const taken = here.splice(at % Math.max(1, here.length), 1);
      if (kind === "below") below.splice(at, 0, ...taken);
      else proses[to % proses.length]?.push(...taken);
    }
  }
  return { rows: rows.map((row, k) => ({ ...row, prose: proses[k] ?? [] })), under: below };
}

/** What of `text` is told as different, and checks that its pieces cover it. */
function told(older: string, newer: string, side: "older" | "newer"): string[] {
  const comparison = compareTexts({ text: older }, { text: newer });
  const [here, there] = side === "older" ? [older, newer] : [newer, older];
  let at = 0;
  const lost: string[] = [];
  for (const piece of comparisonPieces(comparison, side)) {
    expect(piece.here.start).toBe(at);
    at = piece.here.end;
    const words = here.slice(piece.here.start, at);
    if (piece.equal) expect(there.slice(piece.there?.start, piece.there?.end)).toBe(words);
    else lost.push(words);
  }
  expect(at).toBe(here.length);
  return lost;
}

const letters = (parts: readonly string[]) => parts.join("").replace(/[\s|]/gu, "");

describe("sentences in the cells of rows", () => {
  it("are told neither gone nor new where they went below the table, into other rows or behind each other", () => {
    fc.assert(
      fc.property(paper, steps, fc.boolean(), fc.boolean(), (before, moves, barred, back) => {
        const [a, b] = [before, later(before, moves)].map((one) => laidOut(one, barred, true)) as [
          string,
          string,
        ];
        const [older, newer] = back ? [b, a] : [a, b];
        expect(letters(told(older, newer, "older"))).toBe("");
        expect(letters(told(older, newer, "newer"))).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("stay where their column is taken out of the table and they stand below it", () => {
    fc.assert(
      fc.property(paper, fc.boolean(), fc.boolean(), (before, barred, back) => {
        const a = laidOut(before, barred, true);
        const under = [...before.rows.flatMap(({ prose }) => prose), ...before.under];
        const b = laidOut({ rows: before.rows, under }, barred, false);
        const [older, newer] = back ? [b, a] : [a, b];
        expect(letters(told(older, newer, "older"))).toBe("");
        expect(letters(told(older, newer, "newer"))).toBe("");
      }),
    );
  });

  it("take no figure along, and no figure that changed is hidden", () => {
    fc.assert(
      fc.property(paper, steps, fc.nat(7), fc.boolean(), (before, moves, which, barred) => {
        const moved = later(before, moves);
        const at = which % moved.rows.length;
        const rows = moved.rows.map((row, k) => (k === at ? { ...row, figure: "9871" } : row));
        const [older, newer] = [laidOut(before, barred, true), laidOut({ ...moved, rows }, barred, true)];
        expect(letters(told(older, newer, "older"))).toBe(before.rows[at]?.figure);
        expect(letters(told(older, newer, "newer"))).toBe("9871");
      }),
      { numRuns: 200 },
    );
  });
});
