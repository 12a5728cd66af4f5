import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

/** Numbers that look random and are the same in every run (Lehmer 1951). */
function* lehmer(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

function madeUp(length: number, seed: number, separator: string): string {
  const parts: string[] = [];
  let size = 0;
  for (const number of lehmer(seed)) {
    const word = (number % 46656).toString(36) + (number % 17 === 0 ? "." : "");
    parts.push(word);
    size += word.length + 1;
    if (size >= length) break;
  }
  return parts.join(separator);
}

describe("what a comparison is given", () => {
  it("takes an empty side as all new or all gone", () => {
    const text = "One paragraph.\n\nAnother one.";
    expect(compareTexts({ text: "" }, { text }).changes.map(({ kind }) => kind)).toEqual(["inserted"]);
    expect(compareTexts({ text }, { text: "" }).changes.map(({ kind }) => kind)).toEqual(["deleted"]);
    expect(compareTexts({ text: "" }, { text: "" }).changes).toEqual([]);
  });

  it("compares bytes that are no text without losing one", () => {
    const older = Array.from({ length: 4000 }, (_, k) => String.fromCharCode((k * 7919) % 256)).join("");
    const newer = `${older.slice(0, 1500)}\u0000\u0001${older.slice(1600)}`;
    const { kept, changes } = compareTexts({ text: older }, { text: newer });
    const covered = (side: "older" | "newer") =>
      [...kept, ...changes].reduce(
        (sum, part) => sum + (part[side] ? part[side].end - part[side].start : 0),
        0,
      );
    expect(covered("older")).toBe(older.length);
    expect(covered("newer")).toBe(newer.length);
  });

  it("answers for one line of a million characters", () => {
    const older = madeUp(1_000_000, 1, " ");
    const newer = older.replace(/ zz\w* /, " replaced ").slice(0, 999_000);
    const { changes, totals } = compareTexts({ text: older }, { text: newer });
    expect(changes.length).toBeGreaterThan(0);
    expect(totals.similarity).toBeGreaterThan(0.99);
  });

  it("answers for five million characters of strangers", () => {
    const { totals, changes } = compareTexts(
      { text: madeUp(2_500_000, 3, " ") },
      { text: madeUp(2_500_000, 5, " ") },
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(totals.similarity).toBeLessThan(0.9);
  });

  it.each([
    ["note marks", (k: number) => `[${k}]`],
    ["signs", (k: number) => `§${"*".repeat(k % 90)}${"%".repeat(k % 70)}${"&".repeat(k % 53)}`],
  ])("answers for thousands of lines of %s alone", (_, line) => {
    const lines = (from: number) => Array.from({ length: 6000 }, (_, k) => line(7 * k + from)).join("\n");
    const started = performance.now();
    expect(compareTexts({ text: lines(1) }, { text: lines(3) }).changes.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("refuses blocks that overlap", () => {
    const blocks = [
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ];
    expect(() => compareTexts({ text: "One two three", blocks }, { text: "" })).toThrow(RangeError);
  });

  it("keeps to a deadline, says so, and still covers both texts", () => {
    const [older, newer] = [corpusTexts[3]?.text ?? "", corpusTexts[4]?.text ?? ""];
    let clock = 0;
    const late = compareTexts({ text: older }, { text: newer }, { now: () => clock++, deadline: 0 });
    expect(late.degraded).toMatch(/time allowed ran out/);
    expect(compareTexts({ text: older }, { text: newer }).degraded).toBeNull();
  });
});

describe("boilerplate", () => {
  it("is marked where asked, never left out", () => {
    const older = {
      text: "Stay connected\n\nThe mandate stands.",
      blocks: [
        { start: 0, end: 14, chrome: "footer" },
        { start: 16, end: 35 },
      ],
    };
    const newer = { text: "The mandate stands." };
    const [plain] = compareTexts(older, newer).changes;
    const [marked] = compareTexts(older, newer, { boilerplate: "exclude" }).changes;
    expect(plain?.boilerplate).toBeUndefined();
    expect(marked).toEqual({ ...plain, boilerplate: true });
  });
});
