import { describe, expect, it } from "vitest";
import { readMarkdown } from "@/lib/server/import/markdown/read-markdown";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { evidenceCard, evidenceMarkdown } from "@/lib/view-models/exports/evidence-card";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { MOVED_AND_REWORDED } from "@/tests/fixtures/moved-and-reworded";

const origin = "https://variorum.example";
const view = makeCompareView(MOVED_AND_REWORDED.older, MOVED_AND_REWORDED.newer, { facts: null });

describe("the evidence card", () => {
  it("quotes both versions and marks in each what is other there", () => {
    for (const { key } of view.comparison.changes) {
      const card = evidenceCard(view, key, origin);
      for (const name of ["older", "newer"] as const) {
        const side = card?.[name];
        if (!side || side.quote === null) continue;
        expect(view[name].text).toContain(side.quote);
        for (const { start, end } of side.marks)
          expect(0 <= start && start < end && end <= side.quote.length).toBe(true);
      }
    }
    const reworded = view.comparison.changes.find(({ kind }) => kind === "modified");
    const card = evidenceCard(view, reworded?.key ?? "", origin);
    const marked = (
      side: { quote: string | null; marks: readonly { start: number; end: number }[] } | undefined,
    ) => side?.marks.map(({ start, end }) => side.quote?.slice(start, end));
    expect([marked(card?.older), marked(card?.newer)]).toEqual([["should"], ["must"]]);
  });

  it("is Markdown with both quotes, the permalink and a citation; another key has no card", () => {
    const [change] = view.comparison.changes;
    const card = evidenceCard(view, change?.key ?? "", origin);
    if (!card) throw new Error("no card");
    const markdown = evidenceMarkdown(card);
    expect(markdown).toContain(`Permalink: <${origin}/compare/older/newer/changes/${change?.key}>`);
    expect(markdown).toContain("“Paper,” older.");
    expect(evidenceCard(view, "nothing", origin)).toBeNull();
  });

  it("says of a passage that moved from where to where, and of any where it stands", () => {
    const parts = (order: readonly string[]) => `Harbours\n\n${order.join("\n\n")}\n`;
    const [lamps, boats, quays, moved] = [
      "# Lamps\n\nThe board mends the lamps of each harbour before the winter storms come.",
      "# Boats\n\nEvery boat that is longer than nine metres carries two lights at its mast.",
      "# Quays\n\nThe quays of the old town are open to everybody who walks there by day.",
      "Whoever keeps the registers answers for them in June and says so in writing.",
    ];
    const compared = makeCompareView(
      readMarkdown(parts([lamps, moved, boats, quays])),
      readMarkdown(parts([lamps, boats, quays, moved])),
      { facts: null },
    );
    const change = compared.comparison.changes.find(({ kind }) => kind === "moved");
    const card = evidenceCard(compared, change?.key ?? "", origin);
    if (!card) throw new Error("no card");
    expect(card.moved).toBe("From paragraph 4 of 8 (under “Lamps”) to paragraph 8 of 8 (under “Quays”).");
    expect(evidenceMarkdown(card)).toContain("From paragraph 4 of 8 (under “Lamps”) to");
    expect(evidenceMarkdown(card)).toContain("- Place: paragraph 8 of 8 (under “Quays”)");
    for (const { key, kind } of view.comparison.changes)
      if (kind !== "moved") expect(evidenceCard(view, key, origin)?.moved).toBeNull();
  });

  it("cites a version that is called after its date without saying the date twice", () => {
    const date = { iso: "2015-10-02", precision: "day", basis: "published", quote: null } as const;
    const version = { ...view.older.version, label: "2 October 2015", date };
    const dated = { ...view, older: { ...view.older, version } };
    const [change] = view.comparison.changes;
    const chicago = evidenceCard(dated, change?.key ?? "", origin)?.citations[0]?.text;
    expect(chicago).toMatch(/“Paper\.” October 2, 2015\.$/m);
  });

  it("cites an inferred date as such in every style, and names the sides of its Markdown", () => {
    const date = { iso: "2015-10-02", precision: "day", basis: "inferred", quote: null } as const;
    const version = { ...view.older.version, label: "2 October 2015", date };
    const [change] = view.comparison.changes;
    const card = evidenceCard({ ...view, older: { ...view.older, version } }, change?.key ?? "", origin);
    if (!card) throw new Error("no card");
    for (const { style, text } of card.citations) expect(text, style).toContain("2 October 2015, inferred");
    expect(evidenceMarkdown(card)).toMatch(/^\*\*Older: 2 October 2015, inferred\*\*$/m);
    expect(evidenceMarkdown(card)).toMatch(/^\*\*Newer: newer/m);
  });

  it("and every file that is handed on names who is to see to a change, where the viewer may know it", () => {
    const changeKey = view.comparison.changes[0]?.key ?? "";
    const assignee = { id: "a", name: "Ada *Lovelace*", isMe: true };
    const review = {
      changeKey,
      significance: 3,
      direction: null,
      note: "",
      reviewed: true,
      byName: "Ben",
      mine: false,
      at: "2026-11-29T15:00:00.000Z",
      revision: 1,
    } as const;
    const given = { ...view, reviews: [review], assignments: [{ changeKey, assignee, revision: 1 }] };
    const written = (of: typeof view) => {
      const card = evidenceCard(of, changeKey, origin);
      return [
        card ? evidenceMarkdown(card) : "",
        changesMarkdown(of, DEFAULT_OPTIONS, origin),
        changesJson(of, DEFAULT_OPTIONS, origin),
        JSON.stringify(comparedDocument(of, { boilerplate: "show", origin }).comments),
      ];
    };
    for (const file of written(given)) expect(file).toMatch(/Ada \\?\*Lovelace\\?\*/);
    for (const file of written(view)) expect(file).not.toContain("Lovelace");
  });
});
