import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import {
  type CompareOptions,
  optionsQuery,
  parseCompareOptions,
} from "@/lib/view-models/comparison/compare-options";
import type { LaidGroup, LaidOpen } from "@/lib/view-models/comparison/lay-out-comparison";
import { sayShape } from "@/lib/view-models/comparison/say-shape";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { corpusTexts, twoVersions } from "@/tests/fixtures/text-arbitraries";

const options = fc.record<CompareOptions>({
  view: fc.constantFrom("side", "inline", "changes"),
  cosmetic: fc.constantFrom("hide", "show"),
  boilerplate: fc.constantFrom("fold", "show"),
});

const opened = (groups: readonly LaidGroup[]): LaidOpen[] =>
  groups.flatMap((group) => ("inside" in group ? group.inside : [group]));

/** Every place of the page that a link can lead to. */
const idsOf = (groups: readonly LaidGroup[]) =>
  opened(groups)
    .flatMap((group) =>
      group.kind === "pair" ? [group.older, group.merged] : [...group.older, ...group.newer],
    )
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ id, content }) => [id, ...content.map((runs) => runs.id)])
    .filter((id) => id !== null);

describe("compareModel", () => {
  it("gives every change of the list one place in the page, and both texts whole", () => {
    fc.assert(
      fc.property(twoVersions, options, (texts, chosen) => {
        const view = makeCompareView(texts.older, texts.newer);
        const { groups, entries } = compareModel(view, chosen);
        const ids = idsOf(groups);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { key } of entries) expect(ids).toContain(`change-${key}`);
        const newer = opened(groups)
          .flatMap((group) => (group.kind === "pair" ? [group.merged] : group.newer))
          .flatMap(({ blocks }) => blocks.map(({ start, end }) => view.newer.text.slice(start, end)));
        expect(newer.join("").replace(/\s+/gu, "")).toBe(view.newer.text.replace(/\s+/gu, ""));
        const older = opened(groups)
          .flatMap((group) => (group.kind === "pair" ? [group.older] : group.older))
          .flatMap(({ blocks }) => blocks.map(({ start, end }) => view.older.text.slice(start, end)));
        expect(older.join("").replace(/\s+/gu, "")).toBe(view.older.text.replace(/\s+/gu, ""));
      }),
      { numRuns: 300 },
    );
  });

  it("says what it hides, and hides nothing but form and furniture", () => {
    const view = makeCompareView(
      "The “old” words stand.\n\nMore words.",
      'The "old" words stand.\n\nMore words.',
    );
    const hidden = compareModel(view, parseCompareOptions({}));
    expect(hidden.entries).toEqual([]);
    expect(hidden.hidden.cosmetic).toBe(1);
    const shown = compareModel(view, parseCompareOptions({ cosmetic: "show" }));
    expect(shown.entries.map(({ said }) => said)).toEqual(["Formatting"]);
  });

  it("tells of the example pages what an analyst would look for", () => {
    const text = (year: string) => corpusTexts.find(({ name }) => name.startsWith(`${year}-tip`))?.text ?? "";
    const { entries, sentences, groups } = compareModel(
      makeCompareView(text("2013"), text("2016")),
      parseCompareOptions({}),
    );
    const read = sentences.map(({ topic, parts }) => `${topic}: ${parts.map((part) => part.text).join("")}`);
    expect(read[0]).toBe("Leadership: Head of the office: Luis CdeBaca → Susan Coppedge");
    expect(read.join("\n")).toMatch(/Funding: New: .*over \$18 million/);
    const linked = sentences.flatMap(({ parts }) => parts.flatMap(({ changeKey }) => changeKey ?? []));
    expect(linked.length).toBeGreaterThan(2);
    for (const key of linked) expect(idsOf(groups)).toContain(`change-${key}`);
    const said = entries.map((entry) => `${entry.said}: ${entry.text}`).join("\n");
    expect(said).toMatch(/reworded.*directed headed Luis CdeBaca Susan Coppedge/i);
    expect(said).toMatch(/New: .*over \$18 million/);
    expect(said).toMatch(/Gone: .*Modern slavery/);
  });
});

describe("the address of a view", () => {
  it("reads back what it wrote, and takes anything unknown as the default", () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const query = new URLSearchParams(optionsQuery(chosen));
        expect(parseCompareOptions(Object.fromEntries(query))).toEqual(chosen);
      }),
    );
    expect(parseCompareOptions({ view: "<script>", cosmetic: ["a", "b"] })).toEqual(parseCompareOptions({}));
  });

  it("says of how many paragraphs one was made, without those that moved away or are gone", () => {
    const shapes = (older: string, newer: string) =>
      opened(
        compareModel(makeCompareView(older, newer), { view: "side", cosmetic: "hide", boilerplate: "fold" })
          .groups,
      )
        .map((group) => (group.kind === "pair" ? sayShape(group) : null))
        .filter((shape) => shape !== null);
    const leads = "The office leads the fight against human trafficking around the world.";
    const funds = "It has funded more than 150 projects in 70 countries.";
    const reports = "Every June it presents the annual report on what the governments of the world do.";
    const joined = `${leads} ${reports}`;
    expect(shapes(`${leads}\n\n${reports}`, joined)).toEqual(["Merged from 2 paragraphs"]);
    expect(shapes(joined, `${leads}\n\n${reports}`)).toEqual(["Split into 2 paragraphs"]);
    const between = `${leads}\n\n${funds}\n\n${reports}`;
    expect(shapes(between, joined)).toEqual(["Merged from 2 paragraphs"]);
    const opens = "The Trafficking Victims Protection Act of 2000 established the office in the Department.";
    const [before, after] = [`${opens}\n\n${between}`, `${funds}\n\n${opens}\n\n${joined}`];
    expect(compareTexts({ text: before }, { text: after }).changes.map(({ kind }) => kind)).toContain(
      "moved",
    );
    expect(shapes(before, after)).toEqual(["Merged from 2 paragraphs"]);
    expect(shapes(joined, between)).toEqual(["Split into 2 paragraphs"]);
  });
});
