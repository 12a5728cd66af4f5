import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { excerptMatches } from "@/lib/core/search/excerpt-matches";
import { findMatches } from "@/lib/core/search/find-matches";
import { parseSearch } from "@/lib/core/search/parse-search";
import { searchExpression, searchVector } from "@/lib/core/search/search-vector";
import { searchWords } from "@/lib/core/search/search-words";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

/** The words of `text` that are marked for what was typed, parted by "|". */
function marked(text: string, typed: string, lang: string | null = "en", typing = false): string {
  const query = parseSearch(typed, lang ? [lang] : [], typing);
  return query
    ? findMatches(text, lang, query)
        .map(({ start, end }) => text.slice(start, end))
        .join("|")
    : "";
}

describe("laws", () => {
  const paragraphs = corpusTexts
    .flatMap(({ text }) => text.split(/\n+/))
    .filter((text) => /\p{L}/u.test(text));

  it("finds every word of a text as it is written, in its own place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.nat(), (text, nth) => {
        const words = searchWords(text);
        const word = words[nth % words.length];
        if (!word) return;
        const query = parseSearch(`"${text.slice(word.start, word.end)}"`, ["en"]);
        const ranges = query ? findMatches(text, "en", query) : [];
        expect(ranges.some(({ start, end }) => start <= word.start && word.end <= end)).toBe(true);
      }),
    );
  });

  it("words are in order, apart, and say what the text says there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const word of searchWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          end = word.end;
        }
      }),
    );
  });

  it("an excerpt is a stretch of the text, and marks what was found in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.nat(), fc.nat(60), (text, from, length) => {
        const start = from % text.length;
        const match = { start, end: Math.min(text.length, start + length) };
        const { runs, cutBefore, cutAfter } = excerptMatches(text, match.end > match.start ? [match] : []);
        const shown = runs.map((run) => run.text).join("");
        expect(text).toContain(shown);
        expect(shown === text).toBe(!cutBefore && !cutAfter);
        const found = runs.filter((run) => run.marked).map((run) => run.text);
        expect(found.join("")).toBe(text.slice(match.start, match.end));
      }),
    );
  });
});

test.each([
  ["The U.S. Government and us", "US", "U.S"],
  ["The US Government and us", "U.S.", "US"],
  ["The US and us", "us", "US|us"],
  ["Luis CdeBaca, Ambassador", "CdeBaca", "CdeBaca"],
  ["Luis CdeBaca, Ambassador", "cdebaca", "CdeBaca"],
  ["Luis CdeBaca, Ambassador", "baca", "CdeBaca"],
  ["Kelly Coppedge", "COPPEDGE", "Coppedge"],
  ["non-governmental groups", "nongovernmental", "non-governmental"],
  ["nongovernmental groups", "non-governmental", "nongovernmental"],
  ["non governmental groups", "non-governmental", "non governmental"],
  ["local non-governmental organizations", '"nongovernmental organizations"', "governmental organizations"],
  ["what the WHO says, and who", "WHO", "WHO"],
  ["NGOs and an NGO", "NGO", "NGOs|NGO"],
  ["$3,000 and 3000", "3000", "3,000|3000"],
  ["A/RES/68/4 and 68/5", "A/RES/68/4", "A/RES/68/4"],
  ["2 October 2013, 2013-10-02", "2013-10-02", "2013-10-02"],
  ["the people's rights", "people’s", "people's"],
  ["Zürich, Zurich", "zurich", "Zürich|Zurich"],
  ["migrants and migration", "migrant", "migrants"],
  ["organisations, organizations", "organization", "organisations|organizations"],
  ["human trafficking; humans traffic", '"human trafficking"', "human trafficking"],
  ["human trafficking; trafficked humans", "human trafficking", "human|trafficking|trafficked|humans"],
  ["labour and labor programmes", "labor program", "labour|labor|programmes"],
  ["children of children", "childr*", "children|children"],
  ["children and women", "men OR women", "women"],
])("in “%s” the words “%s” mark “%s”", (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

test.each([
  ["ar", "مكافحة والاتجار بالأشخاص", "الاتجار", "والاتجار"],
  ["zh", "打击人口贩运的行动", "人口贩运", "人口贩运"],
  ["zh", "打击人口贩运的行动", "贩", "贩"],
  ["fr", "les organisations migratoires", "organisation", "organisations"],
  ["de", "für die Flüchtlinge", "Fluchtling", "Flüchtlinge"],
  ["ru", "мигрантами и мигранты", "мигрант", "мигрантами|мигранты"],
  ["th", "การค้ามนุษย์", "มนุษย์", "มนุษย์"],
])("%s: in “%s” the words “%s” mark “%s”", (lang, text, typed, expected) => {
  expect(marked(text, typed, lang)).toBe(expected);
});

test("what is being typed finds what begins so; once there is a blank behind it, no longer", () => {
  expect(marked("Kelly Coppedge", "copp", "en", true)).toBe("Coppedge");
  expect(marked("Kelly Coppedge", "copp ", "en", true)).toBe("");
});

test("exclusions are part of the question and mark nothing", () => {
  const query = parseSearch('trafficking -"in persons" -report', ["en"]);
  expect(query && searchExpression(query)).toBe(
    "(('trafficking' | 'en~traffick')) & !('in' <-> 'persons') & !(('report' | 'en~report'))",
  );
  expect(marked("trafficking", "trafficking -report")).toBe("trafficking");
});

test("nothing to look for is no question", () => {
  for (const typed of ["", "  ", "-", '""', "-report", "!!! & | ( )", "OR"])
    expect(parseSearch(typed, ["en"])).toBeNull();
});

test("attack-65: signs of the database's own language are words or nothing", () => {
  const query = parseSearch("' OR 1=1-- \\ :* <-> % _ a'b \"unclosed", ["en"]);
  expect(query && searchExpression(query)).not.toMatch(/--|%|_|\\/);
});

test("attack-64: what is long and strange is read in linear time", () => {
  const before = process.cpuUsage();
  for (const text of [
    `a${"\u0301".repeat(50_000)}`,
    "a-".repeat(50_000),
    "U.".repeat(50_000),
    "((a+)+$".repeat(9_000),
    "1,".repeat(50_000),
    "人".repeat(16_000),
  ])
    searchVector(text.slice(0, 100_000), "en");
  // Microseconds of the processor: what others do beside it does not count.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  expect(() => parseSearch("a ".repeat(10_000), ["en"])).toThrow(/at most 40 words/);
});
