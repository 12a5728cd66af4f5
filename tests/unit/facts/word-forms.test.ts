import { describe, expect, it } from "vitest";
import { readWords } from "@/lib/core/facts/reading/read-words";
import { remembered } from "@/lib/core/facts/reading/word-forms";

describe("forms of words", () => {
  it("are one for a word wherever it stands, and each spelling has its own", () => {
    const [first, other, again, shouted] = readWords("Ports of Ports PORTS", 0);
    expect(again?.form).toBe(first?.form);
    expect(other?.form).not.toBe(first?.form);
    expect(shouted?.form).not.toBe(first?.form);
    expect([again?.start, again?.text]).toEqual([9, "Ports"]);
  });

  it("keep the point of an abbreviation only where one stands", () => {
    expect(readWords("Dr. Lind met no dr Lind", 0).map(({ text }) => text)).toEqual([
      "Dr.",
      "Lind",
      "met",
      "no",
      "dr",
      "Lind",
    ]);
  });

  it("are told apart where words differ in their last letter, a possessive or an apostrophe", () => {
    const words = readWords("State States State’s State's states’ l’État", 0);
    expect(words.map(({ text, lower, possessive }) => `${text} ${lower} ${possessive}`)).toEqual([
      "State state false",
      "States states false",
      "State state true",
      "State state true",
      "states states true",
      "l’ l' false",
      "État état false",
    ]);
  });

  it("are asked a question once, and a word that a rule made of another is asked anew", () => {
    const asked: string[] = [];
    const length = remembered((lower) => {
      asked.push(lower);
      return lower.length;
    });
    const words = readWords("Quays, quays and Quays", 0);
    expect(words.map(length)).toEqual([5, 5, 3, 5]);
    expect(asked).toEqual(["quays", "quays", "and"]);
    const [word] = words;
    if (!word) throw new Error("no word");
    expect(length({ ...word, lower: "quay" })).toBe(4);
    expect(length(word)).toBe(5);
  });

  it("stay right when more words were met than are remembered", () => {
    for (let at = 0; at < 70_000; at++) readWords(`w${at}x`, 0);
    expect(readWords("The Port's Director", 5).map(({ start, text, lower }) => [start, text, lower])).toEqual(
      [
        [5, "The", "the"],
        [9, "Port", "port"],
        [16, "Director", "director"],
      ],
    );
  });
});
