import fc from "fast-check";
import { expect, test } from "vitest";
import {
  passageRewording,
  type RewordingPiece,
  shortenRewording,
} from "@/lib/core/anchoring/passage-rewording";

const word = fc.constantFrom("office", "headed", "by", "the", "Ambassador", "مكتب", "人口", "🛂", "9", ",");
const words = fc.array(word, { maxLength: 60 }).map((all) => all.join(" "));
const text = fc.oneof(words, fc.string({ unit: "grapheme" }));
const of = (pieces: readonly RewordingPiece[], ...kinds: RewordingPiece["kind"][]) =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map((piece) => piece.text)
    .join("");

test("law: what stays and goes is the old passage, what stays and comes is the new one", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = passageRewording(before, after);
      expect(of(pieces, "same", "gone")).toBe(before);
      expect(of(pieces, "same", "new")).toBe(after);
      pieces.slice(1).forEach((piece, at) => {
        expect(piece.kind).not.toBe(pieces[at]?.kind);
      });
    }),
  );
});

test("law: shortening loses no word and touches no difference", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = passageRewording(before, after);
      const short = shortenRewording(pieces);
      expect(of(short, "same", "skipped", "gone")).toBe(before);
      expect(short.filter(({ kind }) => kind === "gone" || kind === "new")).toEqual(
        pieces.filter(({ kind }) => kind === "gone" || kind === "new"),
      );
    }),
  );
});

test("names the words a person would name", () => {
  const pieces = passageRewording(
    "directed by Ambassador Luis CdeBaca",
    "headed by Ambassador Susan Coppedge",
  );
  expect(pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text.trim())).toEqual([
    "directed",
    "headed",
    "Luis CdeBaca",
    "Susan Coppedge",
  ]);
});

test("keeps seven words beside a difference and leaves the rest of a long passage out", () => {
  const long = Array.from({ length: 40 }, (_, at) => `w${at}`).join(" ");
  const short = shortenRewording(passageRewording(`${long} old ${long}`, `${long} new ${long}`));
  expect(short.map(({ kind }) => kind)).toEqual(["skipped", "same", "gone", "new", "same", "skipped"]);
  expect(short[1]?.text.trim()).toBe("w33 w34 w35 w36 w37 w38 w39");
});

test("passages of book length are told whole", () => {
  const book = "word ".repeat(10_000);
  expect(passageRewording(book, `${book}end`).map(({ kind }) => kind)).toEqual(["gone", "new"]);
  expect(passageRewording(book, book).map(({ kind }) => kind)).toEqual(["same"]);
});
