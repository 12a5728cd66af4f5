import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import pairs from "@/tests/fixtures/change-keys-of-engine-3.json";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

function textOf(name: string): string {
  const found = corpusTexts.find((text) => text.name === `${name}.txt`);
  if (!found) throw new Error(`no example text ${name}`);
  return found.text;
}

/*
 * Reviews and notes on a change are stored by its key. `kept` are the keys that engine 3 gave to changes which are still told in the same
 * words; `toldOtherwise` are those whose stretch begins or ends elsewhere now, or is a reworded one: their reviews are asked for again.
 */
describe("keys that reviews were stored by", () => {
  it.each(pairs)(
    "from $older to $newer are the same where the words are",
    ({ older, newer, kept, toldOtherwise }) => {
      const { changes } = compareTexts({ text: textOf(older) }, { text: textOf(newer) });
      const keys = new Set(changes.map(({ key }) => key));
      expect(kept.filter((key) => !keys.has(key))).toEqual([]);
      expect(toldOtherwise.filter((key) => keys.has(key))).toEqual([]);
    },
  );
});
