import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "@/lib/core/comparison/changes/change";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { changeJudge } from "@/lib/core/facts/changes/judge-change";
import { defaultLadders } from "@/lib/core/facts/wording/commitment-ladder";
import { parseLadders, printLadders } from "@/lib/core/facts/wording/ladder-text";

const word = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,8})?$/);
const ladder = fc
  .tuple(
    fc.stringMatching(/^[a-z]{1,12}$/),
    fc.uniqueArray(word, { minLength: 4, maxLength: 12 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([name, words, cut]) => ({
    name,
    rungs: [{ words: words.slice(0, cut) }, { words: words.slice(cut) }],
  }));
const ladders = fc.uniqueArray(ladder, { selector: ({ name }) => name, maxLength: 6 });

describe("ladders as text", () => {
  it("reads back what it writes, whatever the blanks and line ends", () => {
    fc.assert(
      fc.property(ladders, (all) => {
        const text = printLadders(all);
        expect(parseLadders(text)).toEqual(all);
        expect(parseLadders(text.replaceAll("\n", "  \r\n\r\n").replaceAll(", ", " ,  "))).toEqual(all);
      }),
    );
    expect(parseLadders(printLadders(defaultLadders))).toEqual(defaultLadders);
  });

  it.each([
    ["must, shall\nmay", /Line 1: begin with the name/],
    ["duty:\nmust\n\nduty:\nmay\ncan", /Line 4: there are two ladders named “duty”/],
    ["duty:\nmust\nmay, must", /Line 3: “must” stands on two rungs/],
    ["duty:\nmust", /Line 1: “duty” needs at least two rungs/],
    ["duty:\n,,\nmay", /Line 2: this rung holds no word/],
    ["duty:\nmust <b>\nmay", /Line 2: .*signs that no word has/],
    [":\nmust\nmay", /Line 1: a ladder needs a short name/],
    [`duty:\n${"x".repeat(80)}\nmay`, /too long for a rung/],
  ])("says which line to mend: %j", (text, message) => {
    expect(() => parseLadders(text)).toThrow(message);
  });
});

describe("changeJudge", () => {
  const compared = (older: string, newer: string, ladder = defaultLadders) => {
    const [a, b] = [readPlainText(older), readPlainText(newer)];
    const { changes } = compareTexts(a, b);
    const judge = changeJudge(a.text, b.text, ladder);
    return changes
      .flatMap((change: Change) => judge(change))
      .map(({ judgement, rule }) => `${judgement}: ${rule}`);
  };
  const text = (verb: string, end = "each year") =>
    `Positions on Trade\n\nThe office works for everybody who trades across borders in good faith.\n\nStates ${verb} report on what they spend to the parliament ${end}.\n`;

  it("flags the rewording itself, with its rule", () => {
    expect(compared(text("must"), text("should"))).toEqual(["weakened: must → should, ladder “duty”"]);
    expect(compared(text("should"), text("must"))).toEqual(["strengthened: should → must, ladder “duty”"]);
    expect(compared(text("must"), text("must", "where possible"))).toEqual([
      "hedge gained: hedge “where possible” came",
    ]);
    expect(compared(text("must"), text("must not"))).toEqual(["negation gained: negation “not” came"]);
  });

  it("is silent where words change that no rule knows, and where nothing changes", () => {
    expect(compared(text("must"), text("must", "every year"))).toEqual([]);
    expect(compared(text("must"), text("must"))).toEqual([]);
  });

  it("uses the ladders it is given", () => {
    const own = parseLadders("own:\nspend\nsave");
    const spends = text("must");
    expect(compared(spends, spends.replace("spend", "save"), own)).toEqual([
      "weakened: spend → save, ladder “own”",
    ]);
  });
});
