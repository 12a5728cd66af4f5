import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchPositions } from "@/lib/core/documents/positions/match-positions";
import { type LineageDecision, positionLineages } from "@/lib/core/documents/positions/position-lineages";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

const positions = [
  "Protecting the human rights of all migrants, whatever their status.",
  "Combating trafficking in persons and smuggling of migrants.",
  "Lowering the costs of remittances and of recruitment.",
  "Helping migrants in countries in crisis, with a state-led initiative.",
  "Improving public perceptions of migrants through honest data.",
];
const some = fc.shuffledSubarray(positions);
const versions = fc
  .array(some, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((own, v) => ({ id: `v${v}`, positions: own })));
const ref = (versionId: string, ordinal: number) => ({ versionId, ordinal });

describe("positionLineages", () => {
  it("puts every position in exactly one lineage, and equal words in the same, whatever their number", () => {
    fc.assert(
      fc.property(versions, (given) => {
        const lineages = positionLineages(given);
        const seen = lineages.flatMap(({ members }) =>
          members.flatMap((m) => (m ? [`${m.versionId}#${m.ordinal}`] : [])),
        );
        expect(seen.sort()).toEqual(
          given.flatMap(({ id, positions: own }) => own.map((_, n) => `${id}#${n}`)).sort(),
        );
        for (const { members } of lineages) {
          expect(members).toHaveLength(given.length);
          const words = new Set(members.flatMap((m, v) => (m ? [given[v]?.positions[m.ordinal]] : [])));
          expect(words.size).toBe(1);
        }
        expect(lineages).toHaveLength(new Set(given.flatMap(({ positions: own }) => own)).size);
      }),
    );
  });

  it("obeys the last decision on a pair and nothing else", () => {
    const given = [
      { id: "2013", positions: positions.slice(0, 2) },
      { id: "2016", positions: [positions[1] ?? "", "Something altogether different about visas."] },
    ];
    const join = (kind: "link" | "unlink", from: number, to: number): LineageDecision => ({
      kind,
      earlier: ref("2013", from),
      later: ref("2016", to),
    });
    const pairs = (decisions: LineageDecision[]) =>
      positionLineages(given, decisions)
        .map(({ members }) => members.map((m) => m?.ordinal ?? null))
        .sort();
    const byContent = [
      [0, null],
      [1, 0],
      [null, 1],
    ].sort();
    expect(pairs([])).toEqual(byContent);
    expect(pairs([join("link", 0, 1)])).toEqual(
      [
        [0, 1],
        [1, 0],
      ].sort(),
    );
    expect(pairs([join("link", 0, 1), join("unlink", 0, 1)])).toEqual(byContent);
    expect(pairs([join("unlink", 1, 0)])).toEqual(
      [
        [0, null],
        [1, null],
        [null, 0],
        [null, 1],
      ].sort(),
    );
    expect(pairs([join("unlink", 1, 0), join("link", 1, 0)])).toEqual(byContent);
    expect(pairs([join("link", 0, 0)])).toEqual(
      [
        [0, 0],
        [1, null],
        [null, 1],
      ].sort(),
    );
    expect(pairs([join("link", 7, 9), join("link", 0, 9)])).toEqual(byContent);
  });

  it("never shows as one what was parted last, nor apart what was joined last, whatever was said before", () => {
    const three = fc
      .array(fc.shuffledSubarray(positions, { minLength: 1 }), { minLength: 3, maxLength: 3 })
      .map((list) => list.map((own, v) => ({ id: `v${v}`, positions: own })));
    const said = fc.record({
      kind: fc.constantFrom("link", "unlink"),
      versions: fc.constantFrom([0, 1], [0, 2], [1, 2]),
      from: fc.nat(4),
      to: fc.nat(4),
    });
    fc.assert(
      fc.property(three, fc.array(said, { minLength: 1, maxLength: 8 }), (given, list) => {
        const decisions = list.map(
          ({ kind, versions: [a = 0, b = 1], from, to }): LineageDecision => ({
            kind,
            earlier: ref(`v${a}`, from % (given[a]?.positions.length ?? 1)),
            later: ref(`v${b}`, to % (given[b]?.positions.length ?? 1)),
          }),
        );
        const lineages = positionLineages(given, decisions);
        const at = ({ versionId, ordinal }: { versionId: string; ordinal: number }) =>
          lineages.findIndex(({ members }) =>
            members.some((m) => m?.versionId === versionId && m.ordinal === ordinal),
          );
        const last = decisions.at(-1) as LineageDecision;
        expect(at(last.earlier) === at(last.later)).toBe(last.kind === "link");
      }),
    );
  });

  it("tells reworded, moved, gone and back again", () => {
    const [a = "", b = "", c = ""] = positions;
    const lineages = positionLineages([
      { id: "1", positions: [a, b, c] },
      { id: "2", positions: [c, a] },
      { id: "3", positions: [b.replace("Combating", "Ending"), c, a] },
    ]);
    const states = lineages.map(({ members }) => members.map((m) => m?.state ?? null));
    expect(states).toEqual([
      ["new", "unchanged", "unchanged"],
      ["new", null, "reworded"],
      ["new", "moved", "unchanged"],
    ]);
  });
});

describe("matchPositions", () => {
  it("pairs one to one, equal ones in order, and is quick for thousands", () => {
    expect(matchPositions(["Reserved.", "Reserved."], ["Reserved.", "Reserved."])).toEqual([
      { earlier: 0, later: 0, score: 1 },
      { earlier: 1, later: 1, score: 1 },
    ]);
    const many = Array.from(
      { length: 1300 },
      (_, i) => `Position on subject${i} and on matter${i % 40} of the States.`,
    );
    const started = cpuMilliseconds();
    const matches = matchPositions(many, [...many].reverse());
    expect(matches).toHaveLength(1300);
    expect(matches.every(({ earlier, later }) => earlier + later === 1299)).toBe(true);
    expect(cpuMilliseconds() - started).toBeLessThan(8000);
  });

  it("pairs positions in scripts without spaces", () => {
    const [match] = matchPositions(["第一条 防止人口贩运法"], ["第三条 修正防止人口贩运法规定"]);
    expect(match).toMatchObject({ earlier: 0, later: 0 });
  });
});
