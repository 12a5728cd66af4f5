import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/diff/compare-texts";

function told(older: string, newer: string) {
  const { changes } = compareTexts({ text: older }, { text: newer });
  return changes
    .filter(({ cosmetic }) => cosmetic.length === 0)
    .flatMap(({ words, older: from, newer: to }) =>
      words.length > 0
        ? words
            .filter(({ cosmetic }) => cosmetic.length === 0)
            .map((edit) => [
              older.slice(edit.older.start, edit.older.end),
              newer.slice(edit.newer.start, edit.newer.end),
            ])
        : [[older.slice(from?.start, from?.end ?? 0), newer.slice(to?.start, to?.end ?? 0)]],
    );
}

const rules = [
  "Each boat pays its fee before the winter.",
  "The keeper writes down who was late.",
  "Nobody may sleep on the pier.",
  "Dogs are kept on a lead.",
];
const list = (items: readonly string[], mark: (n: number) => string) =>
  items.map((item, k) => `${mark(k)}${item}`).join("\n\n");
const decimal = (n: number) => `${n + 1}. `;

describe("list markers", () => {
  const marks: readonly ((n: number) => string)[] = [
    decimal,
    (n) => `(${n + 1}) `,
    (n) => `${n + 1}) `,
    (n) => `${"abcd".charAt(n)}. `,
    (n) => `(${"abcd".charAt(n)}) `,
    (n) => `${["i", "ii", "iii", "iv"][n]}. `,
    () => "• ",
    () => "- ",
    () => "",
  ];

  it("are form, in whatever style", () => {
    const mark = fc.constantFrom(...marks);
    fc.assert(
      fc.property(mark, mark, (a, b) => {
        expect(told(list(rules, a), list(rules, b))).toEqual([]);
      }),
    );
  });

  it("move on with their list: one item came, and that is all", () => {
    const first = "Lamps are lit at dusk.";
    const [one] = told(list(rules, decimal), list([first, ...rules], decimal));
    expect(one?.[1]).toContain(first);
    expect(told(list(rules, decimal), list([first, ...rules], decimal))).toHaveLength(1);
  });

  it("of a lone item that is counted otherwise is told: no list explains it", () => {
    expect(told("2. Auflage des Plans der Stadt", "3. Auflage des Plans der Stadt")).toEqual([["2.", "3."]]);
  });

  it("are no dates", () => {
    expect(told("24. Mai 2021\n\n25. Mai 2021", "25. Mai 2021\n\n26. Mai 2021")).not.toEqual([]);
  });
});

describe("marks of notes", () => {
  it("are form right behind a word or number, and nowhere else", () => {
    expect(told("The fee is 12[1] percent.", "The fee is 12[2] percent.")).toEqual([]);
    expect(told("The fee[3] is due.", "The fee is due.")).toEqual([]);
    expect(told("For the fee see [3] of the annex.", "For the fee see [4] of the annex.")).not.toEqual([]);
    expect(told("The fee[3] is due.", "The fee[2014] is due.")).not.toEqual([]);
  });
});

describe("a sentence in capitals", () => {
  const sentence =
    "the owner must show the licence of the boat to the keeper within four hours after landing.";

  it("is form", () => {
    expect(told(sentence, sentence.toUpperCase())).toEqual([]);
  });

  it("with one other word is that word", () => {
    expect(told(sentence, sentence.replace("four", "nine").toUpperCase())).toEqual([["four", "NINE"]]);
  });

  it("that is short is the same line", () => {
    expect(told("Night trains\n\nThey run.", "NIGHT TRAINS\n\nThey run.")).toEqual([]);
    expect(told("Don't be late.", "Don’t be late.")).toEqual([]);
  });
});
