import { describe, expect, it } from "vitest";
import { firstSentence } from "@/lib/core/documents/first-sentence";

describe("the first sentence", () => {
  it.each([
    ["Members pay each year.[2]", "Members pay each year.[2]"],
    ["Members pay each year.[2] Others follow.", "Members pay each year.[2]"],
    ["Is it paid?[iv] It is.", "Is it paid?[iv]"],
    ["Members pay[2] each year. Others follow.", "Members pay[2] each year."],
    ["Members pay.[ Others follow", "Members pay.["],
    ["The U.S. pays. Others follow.", "The U.S. pays."],
  ])("of “%s” is “%s”", (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
