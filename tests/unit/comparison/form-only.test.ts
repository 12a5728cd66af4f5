import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toldChanges } from "./told-changes";

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
        expect(toldChanges(list(rules, a), list(rules, b))).toEqual([]);
      }),
    );
  });

  it("move on with their list: one item came, and that is all", () => {
    const first = "Lamps are lit at dusk.";
    const [one] = toldChanges(list(rules, decimal), list([first, ...rules], decimal));
    expect(one?.[1]).toContain(first);
    expect(toldChanges(list(rules, decimal), list([first, ...rules], decimal))).toHaveLength(1);
  });

  it("of a lone item that is counted otherwise is told: no list explains it", () => {
    expect(toldChanges("2. Auflage des Plans der Stadt", "3. Auflage des Plans der Stadt")).toEqual([
      ["2.", "3."],
    ]);
  });

  it("are no dates", () => {
    expect(toldChanges("24. Mai 2021\n\n25. Mai 2021", "25. Mai 2021\n\n26. Mai 2021")).not.toEqual([]);
  });
});

describe("marks of notes", () => {
  it("are form right behind a word or number, and nowhere else", () => {
    expect(toldChanges("The fee is 12[1] percent.", "The fee is 12[2] percent.")).toEqual([]);
    expect(toldChanges("The fee[3] is due.", "The fee is due.")).toEqual([]);
    expect(toldChanges("For the fee see [3] of the annex.", "For the fee see [4] of the annex.")).not.toEqual(
      [],
    );
    expect(toldChanges("The fee[3] is due.", "The fee[2014] is due.")).not.toEqual([]);
  });
});

describe("a sentence in capitals", () => {
  const sentence =
    "the owner must show the licence of the boat to the keeper within four hours after landing.";

  it("is form", () => {
    expect(toldChanges(sentence, sentence.toUpperCase())).toEqual([]);
  });

  it("with one other word is that word", () => {
    expect(toldChanges(sentence, sentence.replace("four", "nine").toUpperCase())).toEqual([["four", "NINE"]]);
  });

  it("that is short is the same line", () => {
    expect(toldChanges("Night trains\n\nThey run.", "NIGHT TRAINS\n\nThey run.")).toEqual([]);
    expect(toldChanges("Don't be late.", "Don’t be late.")).toEqual([]);
  });
});
