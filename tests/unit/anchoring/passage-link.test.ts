import fc from "fast-check";
import { expect, test } from "vitest";
import { passageLink } from "@/lib/core/anchoring/passage-link";

const PAGE = "https://www.state.gov/j/tip/";
const word = fc.constantFrom(
  "Office",
  "co-operation",
  "الأمم",
  "人口",
  "a,b",
  "R&D",
  "50%",
  "\u{1F6C2}",
  "#1",
  "the",
);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));

/** The parts of a directive: context before, beginning, end, context after, decoded. */
function read(link: string) {
  const parts = (link.split(":~:text=")[1] ?? "").split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  return { prefix, suffix, terms: parts, decoded: parts.map(decodeURIComponent) };
}

test("law: the directive names the passage's own words and nothing in it can be taken for a sign of its own", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (body, a, b) => {
      const cuts = [...body.matchAll(/\S+/g)];
      const [first, last] = [a % cuts.length, b % cuts.length].sort((x, y) => x - y);
      const start = cuts[first ?? 0]?.index ?? 0;
      const end = (cuts[last ?? 0]?.index ?? 0) + (cuts[last ?? 0]?.[0].length ?? 0);
      const link = passageLink(PAGE, body, { start, end }) ?? "";
      expect(URL.canParse(link)).toBe(true);
      expect(link.startsWith(`${PAGE}#:~:text=`)).toBe(true);
      const quote = body.slice(start, end);
      const { terms, decoded, prefix, suffix } = read(link);
      expect(decoded.length === 1 || decoded.length === 2).toBe(true);
      if (decoded.length === 1) expect(decoded[0]).toBe(quote);
      else {
        expect(quote.startsWith(decoded[0] ?? "?")).toBe(true);
        expect(quote.endsWith(decoded[1] ?? "?")).toBe(true);
      }
      for (const term of [...terms, prefix ?? "", suffix ?? ""]) expect(term).not.toMatch(/[-,&# ]/);
      const [folded, sought] = [body.toLowerCase(), quote.toLowerCase()];
      const places = Array.from(folded, (_, at) => folded.startsWith(sought, at)).filter(Boolean).length;
      if (places === 1) expect(prefix ?? suffix).toBeUndefined();
      if (prefix) expect(body.slice(0, start).trimEnd().endsWith(decodeURIComponent(prefix))).toBe(true);
      if (suffix) expect(body.slice(end).trimStart().startsWith(decodeURIComponent(suffix))).toBe(true);
    }),
  );
});

test("words that stand once go alone, repeated ones with their neighbours", () => {
  const body = "The office grants visas. The agency grants funds.";
  expect(passageLink(PAGE, body, { start: 4, end: 10 })).toBe(`${PAGE}#:~:text=office`);
  const at = body.lastIndexOf("grants");
  expect(passageLink(PAGE, body, { start: at, end: at + 6 })).toBe(
    `${PAGE}#:~:text=visas.%20The%20agency-,grants`,
  );
});

test("nothing for an empty passage, and for addresses that are no page", () => {
  expect(passageLink(PAGE, "a  b", { start: 1, end: 3 })).toBeNull();
  expect(passageLink("javascript:alert(1)", "a b", { start: 0, end: 1 })).toBeNull();
});
