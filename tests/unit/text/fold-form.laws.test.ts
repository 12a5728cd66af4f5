import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldBlanks } from "@/lib/core/text/fold-blanks";
import { foldForm, neededForms } from "@/lib/core/text/fold-form";
import { SEPARATOR } from "@/lib/core/text/fold-punctuation";

const word = fc.constantFrom("fee", "Board", "of", "It’s", "U.S.", "law", "法", "e.g.");
/** Texts with one meaning each; the first of a pair is written in other ways by `restyled`. */
const amount = fc
  .tuple(fc.constantFrom("", "-", "$", "€", "<", "±"), fc.nat(2000), fc.constantFrom("", ".5", " %", ",000"))
  .map((parts) => parts.join(""));
const address = fc.constantFrom(
  "r.ito@x.org",
  "rito@x.org",
  "https://x.org/A.b",
  "https://x.org/a.b",
  "state.gov",
);
const sign = fc.constantFrom("§", "%", "&", "*", "+", "=");
const told = fc.oneof(amount, address, sign);
const part = fc.oneof({ weight: 2, arbitrary: word }, { weight: 3, arbitrary: told });
const glue = fc.constantFrom(" ", ", ", " – ", " (", ") ", "; ", ": ", "\n", " ", ". ");
const text = fc.array(fc.tuple(part, glue), { maxLength: 9 }).map((parts) => parts.flat().join(""));

/** What no form may hide, found without the fold: all figures, signs and addresses, in order. */
const essence = (of: string) => ({
  figures: of.match(/\d+/gu) ?? [],
  signs: of.match(/[§%&*+=<>±$€@]/gu) ?? [],
  negative: (of.match(/(?<![\p{L}\d])[-−](?=\d)/gu) ?? []).length,
  addresses: of.match(/\S+@[\w.]+\w|https?:\/\/[\w./]+\w|\w+\.gov/gu) ?? [],
});

describe("laws of foldForm", () => {
  it("never makes two texts equal that differ in a figure, a sign or an address", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (foldForm(a) === foldForm(b)) expect(essence(a)).toEqual(essence(b));
      }),
      { numRuns: 3000 },
    );
  });

  it("tells a figure, a sign or an address that was put in, taken out or exchanged", () => {
    fc.assert(
      fc.property(text, told, told, text, (before, a, b, after) => {
        const [from, to] = [`${before} ${a} ${after}`, `${before} ${b} ${after}`];
        fc.pre(JSON.stringify(essence(from)) !== JSON.stringify(essence(to)));
        expect(foldForm(from)).not.toBe(foldForm(to));
        expect(foldForm(from)).not.toBe(foldForm(`${before} ${after}`));
      }),
      { numRuns: 3000 },
    );
  });

  it("tells white space and signs that come or go between two figures", () => {
    const between = fc.constantFrom("", " ", ",", ", ", ".", " - ", ":", " : ", "/", " -", ") (");
    const meaning = (of: string) => (of === " - " ? "-" : of);
    fc.assert(
      fc.property(fc.nat(99), between, between, fc.nat(99), (a, left, right, b) => {
        fc.pre(meaning(left) !== meaning(right));
        expect(foldForm(`x ${a}${left}${b} y`)).not.toBe(foldForm(`x ${a}${right}${b} y`));
      }),
    );
  });

  it("takes case, quotation marks, dashes, commas and line ends away, and is done at once", () => {
    const restyled = (of: string) =>
      of
        .replace(/ /gu, "\n")
        .replace(/–/gu, "—")
        .replace(/’/gu, "'")
        .replace(/(?<=[a-z]); /gu, ", ");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, glue), { maxLength: 9 }), (parts) => {
        const plain = parts.flat().join("");
        expect(foldForm(restyled(plain).toUpperCase())).toBe(foldForm(plain));
      }),
    );
  });

  it("needs no kind of form between equal texts, and answers none where they say different things", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(neededForms(a, a, () => true)).toEqual([]);
        expect(neededForms(a, b, () => true) === null).toBe(foldForm(a) !== foldForm(b));
        expect(neededForms(a, a.toUpperCase(), (kind) => kind !== "case") ?? []).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves white space where a pattern over the whole text would", () => {
    const joined = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
    const blanks = new RegExp(`[\\s${SEPARATOR}]+`, "gu");
    const between = new RegExp(
      `(?<=[\\p{L}\\p{N}\\p{M}])(?<![${joined}])[\\s${SEPARATOR}]+(?=[\\p{L}\\p{N}])(?![${joined}])`,
      "gu",
    );
    const unit = fc.constantFrom(
      "a",
      "7",
      "é",
      "e\u0301",
      "法",
      "カ",
      "𝒜",
      "🙂",
      ".",
      " ",
      "\n",
      "\u0001",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (of) => {
        const expected = of.replace(between, "\u0002").replace(blanks, "").replaceAll("\u0002", " ");
        expect(foldBlanks(of)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes time in proportion to the text, also where every sign may begin an address or a number", () => {
    for (const hostile of ["a@", "(1", "a.", "-", "x.y@", "[9", "1 - "]) {
      const started = performance.now();
      foldForm(hostile.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
