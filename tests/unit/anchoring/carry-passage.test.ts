import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryPassage } from "@/lib/core/anchoring/carry-passage";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { versionPair } from "@/lib/core/anchoring/version-pair";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";

const carrier = (older: string, newer: string) =>
  versionPair(older, newer, compareTexts({ text: older }, { text: newer }));

/** Carries the stretch that reads `words` in the older text. */
function carry(older: string, newer: string, words: string) {
  const start = older.indexOf(words);
  return carryPassage(carrier(older, newer), describePassage(older, { start, end: start + words.length }));
}

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const paragraphs = [
  "The Office coordinates the Government's efforts to combat modern slavery around the world.",
  "It is headed by Ambassador Luis CdeBaca, who reports to the Under Secretary.",
  "Since 2001 it has awarded more than $163 million to 835 projects.",
  "Each annual report places every country onto one of three tiers.",
  "Programs are selected competitively and monitored by its staff.",
  "The protection of migrants in countries in crisis remains a priority.",
];
const shuffled = fc.shuffledSubarray(paragraphs, { minLength: 2 });
const stretch = fc.tuple(shuffled, shuffled, fc.nat(), fc.nat()).map(([left, right, a, b]) => {
  const older = left.join("\n");
  const start = a % older.length;
  return { older, newer: right.join("\n"), range: { start, end: start + 1 + (b % (older.length - start)) } };
});

describe("carryPassage", () => {
  it("leaves every passage where it is when nothing changed", () => {
    fc.assert(
      fc.property(stretch, ({ older, range }) => {
        const selector = describePassage(older, range);
        expect(carryPassage(carrier(older, older), selector)).toMatchObject({
          status: "exact",
          range: { start: selector.start, end: selector.end },
          score: 1,
        });
      }),
    );
  });

  it("says exact or moved only of the same words, and gives ranges that hold whole graphemes", () => {
    fc.assert(
      fc.property(stretch, ({ older, newer, range }) => {
        const selector = describePassage(older, range);
        const { status, range: place, candidates } = carryPassage(carrier(older, newer), selector);
        expect(place === null).toBe(status === "ambiguous" || status === "orphaned");
        if (place) expect(snapToGraphemes(newer, place)).toEqual(place);
        if (place && (status === "exact" || status === "moved"))
          expect(newer.slice(place.start, place.end)).toBe(selector.quote);
        for (const { range: candidate } of candidates ?? [])
          expect(candidate.end).toBeGreaterThan(candidate.start);
      }),
    );
  });

  it("never loses a sentence that still stands, wherever it went", () => {
    fc.assert(
      fc.property(shuffled, shuffled, fc.nat(), (left, right, pick) => {
        const older = left.join("\n");
        const newer = right.join("\n");
        const words = left[pick % left.length] ?? "";
        const placement = carry(older, newer, words);
        if (right.includes(words)) expect(placement.range).toEqual(at(newer, words));
        else expect(placement.range).toBeNull();
      }),
    );
  });

  it("shows a passage that was reworded in its place", () => {
    const older = `${paragraphs[0]}\nIt is headed by Ambassador Luis CdeBaca.\n${paragraphs[2]}`;
    const newer = `${paragraphs[0]}\nIt is headed by Ambassador Susan Coppedge.\n${paragraphs[2]}`;
    expect(carry(older, newer, "It is headed by Ambassador Luis CdeBaca.")).toMatchObject({
      status: "changed",
      range: at(newer, "It is headed by Ambassador Susan Coppedge."),
    });
    expect(carry(older, newer, "Luis CdeBaca")).toMatchObject({
      status: "orphaned",
      candidates: [{ range: at(newer, "Susan Coppedge") }],
    });
    expect(carry(older, newer, "headed by")).toMatchObject({
      status: "exact",
      range: at(newer, "headed by"),
    });
  });

  it("puts the note of a deleted item on no sibling that was there before", () => {
    const item = (name: string) =>
      `* ${name}: a text that names the version of the script. It must be valid.\n`;
    const older = `Fields\n${item("version")}${item("requires-python")}Any future document may add fields.`;
    const newer = `Fields\n${item("requires-python")}Any future document may add fields.`;
    expect(carry(older, newer, item("version").trim()).status).toBe("orphaned");
  });

  it("prefers the place where the words stand unchanged to one where they are reworded", () => {
    const rule =
      "The means used by the offender or participant for the recording may be confiscated in any case.";
    const older = `§ 1 Recording\n(1) Whoever records is punished.\n(4) ${rule}\n§ 3 Letters\n(1) Whoever opens one.`;
    const newer =
      `§ 1 Recording\n(1) Whoever records is punished.\n(5) ${rule.replace("in any case", "at any time")}\n` +
      `§ 2 Pictures\n(2) Whoever takes a picture of a person in need.\n(4) ${rule}\n§ 3 Letters\n(1) Whoever opens one.`;
    expect(carry(older, newer, rule).range).toEqual(at(newer, rule));
  });

  it("does not stretch a passage over another sentence that took the place of its cut-off end", () => {
    const [first = "", second = "", third = "", , , last = ""] = paragraphs;
    const older = `${first} ${second}\nA short sentence that went away without any trace at all.\n${last}`;
    const newer = `${first} ${second}\n${third} Nothing else was put here by anybody, ever.\n${last}`;
    expect(carry(older, newer, `${second}\nA short sentence`).range).toEqual(at(newer, second));
  });

  it("seeks a selector that does not stand at its offsets by its words alone", () => {
    const [first = "", second = "", third = ""] = paragraphs;
    const older = `${first}\n${second}\n${third}`;
    const newer = `${third}\n${second}\n${first}`;
    const selector = { ...describePassage(older, at(older, second)), start: 3, end: 9 };
    expect(carryPassage(carrier(older, newer), selector).range).toEqual(at(newer, second));
  });
});
