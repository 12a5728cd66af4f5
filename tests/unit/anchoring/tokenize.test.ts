import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize, Vocabulary } from "@/lib/core/anchoring/passage-index";

/** The definition, in one line; the code asks it only where ASCII alone does not decide. */
const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
const TOKEN = new RegExp(
  `[${UNSPACED}]\\p{M}*|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]+|[\\u{1F000}-\\u{1FAFF}\\u200D\\uFE0F]+|\\S`,
  "gv",
);

test("law: tokens are those of the definition, whatever mixture of scripts", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "abc",
      "naïve",
      "e\u0301",
      "!\u0301",
      "9th",
      " ",
      "\u00a0",
      "\t",
      "人口",
      "กา",
      "الأمم",
      "👩‍👩‍👧",
      "a_b",
      "\u0001",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const { ids, starts, ends } = tokenize(text, new Vocabulary());
      const found = Array.from(ids, (_, at) => [starts[at], text.slice(starts[at], ends[at])]);
      expect(found).toEqual([...text.matchAll(TOKEN)].map((match) => [match.index, match[0]]));
    }),
  );
});
