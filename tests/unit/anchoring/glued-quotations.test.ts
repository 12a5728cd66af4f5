import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import { indexPassages } from "@/lib/core/anchoring/passage-index";

const WORDS =
  "harbour lamp keeper coast council spring report boat island crew rescue oil noon dusk price desk water town rule ship cargo".split(
    " ",
  );
/** A block as a page's text content has it, piece by piece, and as canonical text prints it. */
type Piece = readonly [dom: string, canonical: string];

const word = fc.constantFrom(...WORDS).map((plain): Piece => [plain, plain]);
const softened = word.map(([plain]): Piece => [`${plain.slice(0, 2)}\u00ad${plain.slice(2)}`, plain]);
const noted = fc
  .tuple(word, fc.integer({ min: 1, max: 99 }))
  .map(([[plain], mark]): Piece => [`${plain}${mark}`, `${plain}[${mark}]`]);
const figure = fc.integer({ min: 1000, max: 99999 }).map((n): Piece => [`${n}`, `${n}`]);
const run = fc.array(
  fc.oneof({ weight: 8, arbitrary: word }, softened, noted, { weight: 3, arbitrary: figure }),
  { minLength: 6, maxLength: 14 },
);
const block = fc.tuple(fc.constantFrom("paragraph", "item", "bullet", "row"), run);
const page = fc.array(block, { minLength: 3, maxLength: 9 });

/** Both texts, with the pieces' places in each; blocks are glued in the page, cells too. */
function write(blocks: readonly (readonly [string, readonly Piece[]])[]) {
  const places: { dom: number; canonical: number; domEnd: number; canonicalEnd: number }[] = [];
  let dom = "";
  let canonical = "";
  blocks.forEach(([kind, pieces], number) => {
    if (number > 0) canonical += "\n\n";
    if (kind === "item") canonical += `${number + 1}. `;
    if (kind === "bullet") canonical += "• ";
    pieces.forEach(([inPage, printed], at) => {
      if (at > 0) {
        dom += kind === "row" ? "" : at % 5 === 0 ? "\n      " : at % 4 === 0 ? "\u00a0" : " ";
        canonical += kind === "row" ? "\t" : " ";
      }
      places.push({
        dom: dom.length,
        canonical: canonical.length,
        domEnd: dom.length + inPage.length,
        canonicalEnd: canonical.length + printed.length,
      });
      dom += inPage;
      canonical += printed;
    });
  });
  return { dom, canonical, places };
}

describe("selections in a page, described by its text content with 32 characters of context", () => {
  it("stand on the same words of the canonical text, or nowhere", () => {
    let placed = 0;
    let all = 0;
    fc.assert(
      fc.property(page, fc.nat(), fc.integer({ min: 1, max: 40 }), (blocks, from, length) => {
        const { dom, canonical, places } = write(blocks);
        const first = places[from % places.length];
        const last = places[Math.min(places.length - 1, (from % places.length) + length)];
        if (!first || !last) return;
        const found = findPassage(canonical, {
          quote: dom.slice(first.dom, last.domEnd),
          prefix: dom.slice(Math.max(0, first.dom - 32), first.dom),
          suffix: dom.slice(last.domEnd, last.domEnd + 32),
        });
        all += 1;
        if (!found.range) return;
        placed += 1;
        expect(found.range).toEqual({ start: first.canonical, end: last.canonicalEnd });
      }),
      { numRuns: 600, seed: 20131005 },
    );
    expect(placed / all).toBeGreaterThanOrEqual(0.99);
  });
});

const text =
  "Office of Ports\n\nWhat we do\n\nThe office looks after the harbours of the coast and reports on them to the council each spring.\n\n1. Support the crews of the rescue.\n\n2. Oil the lamps.\n\nYear\tAmount\n2013\t$5.8 million\n";
const placedOn = (quote: string, prefix: string, suffix: string, within = text) => {
  const { range } = findPassage(within, { quote, prefix, suffix });
  return range && within.slice(range.start, range.end);
};

describe("what a page holds and does not show, or a text adds", () => {
  it.each([
    [
      "a script in the quote",
      "looks after the harbours(function(){var a='lamps of the coast';track(a)})(); of the coast and reports",
      "The office ",
      " on them to the council",
    ],
    [
      "a style and a script",
      "looks after.a{color:red} the harbours of the coastwindow.x=1;window.y=2; and reports on them",
      "The office ",
      " to the council each spring",
    ],
  ])("%s", (_, quote, prefix, suffix) => {
    expect(placedOn(quote, prefix, suffix)).toMatch(
      /^looks after the harbours of the coast and reports(?: on them)?$/,
    );
  });

  it("a script in the context beside glued blocks", () => {
    expect(placedOn("What we do", "Office of PortsWashington", "The office looks after the harbo")).toBe(
      "What we do",
    );
    expect(placedOn("2013$5.8 million", "Oil the lamps.var a=1;YearAmount", "")).toBe("2013\t$5.8 million");
  });

  it("a picture's description that the text adds", () => {
    const more = text.replace(" of the coast and", "\n\nPicture of a lamp\n\nof the coast and");
    expect(
      placedOn(
        "looks after the harbours of the coast and reports on them",
        "do The office ",
        " to the council each spring.",
        more,
      ),
    ).toContain("Picture of a lamp");
  });
});

describe("words whose surroundings stand elsewhere are other words", () => {
  const funds = `Funding\n\nNorth: $3 million for wells.\n\nSouth: $2 million for pumps.\n\n${"The council looks at these rules each spring and tells the towns. ".repeat(60)}\n`;
  const status = (quote: string, prefix: string, suffix: string, within: string) =>
    findPassage(within, { quote, prefix, suffix }).status;
  it.each([
    ["$3 million", "South: ", " for pumps.", funds],
    [
      "Ana Silva",
      "Price desk: Director ",
      ", since 2012.",
      "Water desk: Director Ana Silva.\n\nPrice desk: Director Mei Tan, since 2014.\n",
    ],
    [
      "may leave after ten years",
      "Article 2: Each of the States ",
      ".\n\nArticle 3",
      "Article 1: Each of the States may leave after ten years.\n\nArticle 2: Each of the States stays.\n\nArticle 3: none.\n",
    ],
  ])("%j", (quote, prefix, suffix, within) => {
    expect(["ambiguous", "orphaned"]).toContain(status(quote, prefix, suffix, within));
  });

  it("a whole passage that moved away from its surroundings is still found", () => {
    const passage =
      "The keeper of the harbour fills each lamp with oil at noon and writes down what the crews of the rescue have told him.";
    const moved = `Before it stands this line.\n\nBehind it stands that line.\n\n${"Some other words of the rules. ".repeat(20)}\n\n${passage}\n`;
    expect(status(passage, "Before it stands this line.\n\n", "\n\nBehind it stands that line.", moved)).toBe(
      "moved",
    );
  });
});

it("a long text full of likely places takes no long time", () => {
  const long = "lamp oil ".repeat(100_000);
  const index = indexPassages(long);
  const started = process.cpuUsage().user;
  for (const quote of ["lampoillamp", "lamp\u00adoil x", `${"lampoil".repeat(300)}z`])
    findPassage(index, { quote, prefix: "oil", suffix: "lamp" });
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(3000);
});
