import fc from "fast-check";
import { expect, test } from "vitest";
import { passageLink } from "@/lib/core/anchoring/passage-link";
import type { Block } from "@/lib/core/documents/block";

const PAGE = "https://www.state.gov/j/tip/";
const word = fc.constantFrom(
  "Office",
  "co-operation",
  "الأمم",
  "人口问题",
  "a,b",
  "R&D",
  "50%",
  "\u{1F6C2}",
  "4.5",
  "the",
  "office’s",
);

const paragraph = (text: string): { text: string; blocks: Block[] } => ({
  text,
  blocks: [{ kind: "paragraph", start: 0, end: text.length, chrome: null }],
});

/** The parts of a directive: context before, beginning, end, context after, decoded. */
function read(link: string | null) {
  const parts = (link?.split(":~:text=")[1] ?? "").split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  return {
    terms: parts,
    decoded: parts.map(decodeURIComponent),
    prefix: prefix && decodeURIComponent(prefix),
    suffix: suffix && decodeURIComponent(suffix),
  };
}

const isWordLike = ({ isWordLike }: Intl.SegmentData) => isWordLike === true;

test("law: the directive names whole words, all that the passage touches, and no sign of its own", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (all, a, b) => {
      const body = all.join(" ");
      const [start = 0, end = 0] = [a % body.length, b % body.length].sort((x, y) => x - y);
      const touched = [...new Intl.Segmenter("en", { granularity: "word" }).segment(body)]
        .filter(isWordLike)
        .filter(({ index, segment }) => index < end && index + segment.length > start);
      const link = passageLink(PAGE, paragraph(body), { start, end });
      const [first, last] = [touched[0], touched.at(-1)];
      const isBlank = body.slice(start, end).trim() === "";
      if (isBlank || !first || !last) {
        expect(link).toBe(isBlank ? null : PAGE);
        return;
      }
      expect(URL.canParse(link ?? "")).toBe(true);
      const named = body.slice(first.index, last.index + last.segment.length);
      const { terms, decoded, prefix, suffix } = read(link);
      if (decoded.length === 1) expect(decoded[0]).toBe(named);
      else {
        expect(decoded).toHaveLength(2);
        expect(named.startsWith(decoded[0] ?? "?")).toBe(true);
        expect(named.endsWith(decoded[1] ?? "?")).toBe(true);
        expect((decoded[0]?.length ?? 0) + (decoded[1]?.length ?? 0)).toBeLessThanOrEqual(named.length);
      }
      for (const term of terms) expect(term).not.toMatch(/[-,&# ]/);
      const before = body.slice(0, first.index).trimEnd();
      if (prefix) expect(before.endsWith(prefix)).toBe(true);
      if (suffix)
        expect(
          body
            .slice(last.index + last.segment.length)
            .trimStart()
            .startsWith(suffix),
        ).toBe(true);
    }),
  );
});

test("words that stand once go alone, repeated ones with their neighbours", () => {
  const body = paragraph("The office grants visas. The agency grants funds.");
  expect(passageLink(PAGE, body, { start: 4, end: 10 })).toBe(`${PAGE}#:~:text=office`);
  const at = body.text.lastIndexOf("grants");
  expect(read(passageLink(PAGE, body, { start: at, end: at + 6 }))).toMatchObject({
    prefix: "grants visas. The agency",
    decoded: ["grants"],
    suffix: "funds",
  });
});

/** Blocks one a line, with their markers, and the passage from the first sign of `from` to the last of `to`. */
function linked(
  lines: readonly (string | readonly [marker: string, words: string])[],
  from: string,
  to = from,
) {
  let text = "";
  const blocks = lines.map((line): Block => {
    if (text !== "") text += "\n";
    const start = text.length;
    const [marker, words] = typeof line === "string" ? [undefined, line] : line;
    text += marker ? `${marker} ${words}` : words;
    return {
      kind: marker ? "list-item" : "paragraph",
      start,
      end: text.length,
      chrome: null,
      ...(marker ? { marker } : {}),
    };
  });
  const start = text.indexOf(from);
  return read(passageLink(PAGE, { text, blocks }, { start, end: text.indexOf(to, start) + to.length }));
}

test("list markers, cells, lines and note marks are never inside a term", () => {
  expect(
    linked(
      [
        ["1.", "First item"],
        ["2.", "Second"],
      ],
      "1. First item",
    ).decoded,
  ).toEqual(["First item"]);
  expect(
    linked(
      [
        ["1.", "First item"],
        ["2.", "Second"],
      ],
      "1. First item",
      "2. Second",
    ).decoded,
  ).toEqual(["First item", "Second"]);
  expect(linked(["Grants\t4\t5"], "Grants\t4\t5").decoded).toEqual(["Grants", "5"]);
  expect(linked(["12 percent[1] of it"], "12 percent").decoded).toEqual(["12", "of"]);
  expect(linked(["all 12 percent[1]"], "12 percent").decoded).toEqual(["12"]);
  expect(linked(["all 12 percent.[1] Yet"], "12 percent.").decoded).toEqual(["12 percent"]);
  expect(linked(["percent[1]"], "percent").decoded).toEqual([""]);
  expect(linked(["the office’s work"], "office").decoded).toEqual(["office’s"]);
  expect(linked(["the gov\u00adernment does"], "gov\u00adernment").decoded).toEqual(["government"]);
});

test("from four words on a passage is named by its two ends, which do not overlap", () => {
  expect(linked(["a b c d e f g h i"], "b c d").decoded).toEqual(["b c d"]);
  expect(linked(["a b c d e f g h i"], "b c d e").decoded).toEqual(["b c", "d e"]);
  expect(linked(["a b c d e f g h i"], "b c d e f g h i").decoded).toEqual(["b c d", "g h i"]);
  // Where the ends alone would lead elsewhere, a passage that is not long is named whole.
  expect(linked(["we say so and we say no"], "we say no", "we say no").decoded).toEqual(["we say no"]);
  expect(linked(["is it so", "is it not so at all"], "is it not so at all").decoded).toEqual([
    "is it not so at all",
  ]);
});

test("context may stand in the line before, to its end", () => {
  expect(linked(["South\t5", "North\t5"], "North\t5")).toMatchObject({ decoded: ["North", "5"] });
  const cell = linked(["South\t5", "North\t5"], "5");
  expect(cell).toMatchObject({ prefix: "South", decoded: ["5"] });
  expect(linked(["One end.", ["•", "Yes"], "Other end.", ["•", "Yes"]], "Yes")).toMatchObject({
    prefix: "One end.",
    decoded: ["Yes"],
  });
});

test("nothing for an empty passage, and for addresses that are no page", () => {
  expect(passageLink(PAGE, paragraph("a  b"), { start: 1, end: 3 })).toBeNull();
  expect(passageLink("javascript:alert(1)", paragraph("a b"), { start: 0, end: 1 })).toBeNull();
});
