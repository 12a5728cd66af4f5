import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, isAlike } from "@/lib/core/reviews/agreement";
import { independentJudgement } from "@/lib/core/reviews/independent-judgement";
import { REVIEW_DIRECTIONS, SIGNIFICANCES } from "@/lib/core/reviews/judgement";

const weighed = fc.record({
  significance: fc.option(fc.constantFrom(...SIGNIFICANCES)),
  direction: fc.option(fc.constantFrom(...REVIEW_DIRECTIONS)),
});

describe("agreement of readers", () => {
  it("counts as alike what two readers said alike, and compares nothing that one alone judged", () => {
    expect(
      isAlike([
        { significance: 4, direction: null },
        { significance: 4, direction: "weakened" },
      ]),
    ).toBe(true);
    expect(
      isAlike([
        { significance: 4, direction: "same" },
        { significance: 4, direction: "weakened" },
      ]),
    ).toBe(false);
    expect(
      isAlike([
        { significance: 4, direction: null },
        { significance: null, direction: "weakened" },
      ]),
    ).toBeNull();
    expect(isAlike([{ significance: 4, direction: "same" }])).toBeNull();
  });

  it("never depends on the order of readers, and alike readers are never found to differ", () => {
    fc.assert(
      fc.property(fc.array(fc.array(weighed, { maxLength: 3 })), (changes) => {
        const { compared, alike } = agreementOf(changes);
        expect(alike).toBeLessThanOrEqual(compared);
        expect(compared).toBeLessThanOrEqual(changes.length);
        const turned = agreementOf(changes.map((each) => [...each].reverse()));
        expect(turned).toMatchObject({ compared, alike });
        const twice = agreementOf(changes.flatMap(([said]) => (said ? [[said, said]] : [])));
        expect(twice.alike).toBe(twice.compared);
      }),
    );
  });
});

describe("an independent judgement", () => {
  const state = (said: string, reviewed: boolean, until: string | null) => ({ said, reviewed, until });

  it("is the one that stood when the second reading was opened, whatever is said afterwards", () => {
    const states = [state("a", false, "2026-01-01"), state("b", true, "2026-03-01"), state("c", true, null)];
    expect(independentJudgement(states, "2026-02-01")?.said).toBe("b");
    expect(independentJudgement(states, "2026-03-01")?.said).toBe("c");
  });

  it("is the first that a reader was done with, where they were not done then", () => {
    const states = [state("a", false, "2026-03-01"), state("b", true, "2026-04-01"), state("c", true, null)];
    expect(independentJudgement(states, "2026-02-01")?.said).toBe("b");
    expect(independentJudgement([state("a", false, null)], "2026-02-01")).toBeNull();
    expect(independentJudgement([], "2026-02-01")).toBeNull();
  });
});
