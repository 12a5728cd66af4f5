import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { sameChanges } from "@/lib/view-models/comparison/same-change";

const older = [
  "The Office of Roads keeps the roads of the north in good repair.",
  "Freight goes by rail, and the Office of Roads counts the wagons twice.",
  "Ships are inspected every spring by people of the harbour.",
  "Nobody may cross at night without the word of the Office of Roads.",
  "Bridges are painted every third year by people of the county.",
].join("\n\n");

function groupsOf(from: string, to: string) {
  const { changes } = compareTexts({ text: from }, { text: to });
  return { changes, same: sameChanges(changes, from, to) };
}

describe("sameChanges", () => {
  it("numbers the places where the same words give way to the same words, in whatever sentence", () => {
    const newer = older.replaceAll("Office", "Bureau").replace("every spring", "every autumn");
    const { changes, same } = groupsOf(older, newer);
    expect(changes).toHaveLength(4);
    expect(changes.map(({ key }) => same.get(key) ?? null)).toEqual([
      { group: "1", number: 1, count: 3 },
      { group: "1", number: 2, count: 3 },
      null,
      { group: "1", number: 3, count: 3 },
    ]);
  });

  it("tells apart what goes from what comes, and one replacement from two", () => {
    const newer = older
      .replace("by people of the harbour", "by the harbour")
      .replace("by rail", "by people of rail")
      .replace("painted every third year by people of", "painted every fourth year by");
    const { changes, same } = groupsOf(older, newer);
    expect(changes).toHaveLength(3);
    expect(same.size).toBe(0);
  });

  it("takes a cosmetic edit beside it for nothing, and a passage that came twice for the same", () => {
    const newer = older
      .replace("The Office of Roads keeps the roads of", "The Bureau of Roads keeps the “roads” of")
      .replace("the Office of Roads counts", "the Bureau of Roads counts")
      .replaceAll("\n\n", "\n\nThis line stands here twice and more.\n\n");
    const { changes, same } = groupsOf(older, newer);
    const counts = changes.map(({ key, kind }) => [kind, same.get(key)?.count]);
    expect(counts.filter(([kind]) => kind === "inserted")).toEqual(Array(4).fill(["inserted", 4]));
    expect(counts.filter(([kind]) => kind === "modified")).toEqual(Array(2).fill(["modified", 2]));
  });

  it("numbers every group from one to its count", () => {
    const word = fc.constantFrom("Office", "Bureau", "road", "rail");
    const sentence = fc
      .array(word, { minLength: 3, maxLength: 6 })
      .map((words) => `The ${words.join(" ")} goes on.`);
    const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join("\n\n"));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const numbers = new Map<string, number[]>();
        for (const { group, number, count } of groupsOf(from, to).same.values()) {
          expect(count).toBeGreaterThan(1);
          numbers.set(group, [...(numbers.get(group) ?? []), number]);
        }
        for (const list of numbers.values()) expect(list).toEqual(list.map((_, at) => at + 1));
      }),
      { numRuns: 300 },
    );
  });
});
