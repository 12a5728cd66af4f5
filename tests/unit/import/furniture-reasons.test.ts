import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { readHtml } from "@/lib/server/import/html/read-html";

const PROSE = "The harbour office counts every boat that lands and tells the villages what it found.";
const page = (html: string) => readHtml(html, { origin: "page" });

/** Every block with its reason, `null` where it is the document's. */
const blocksOf = ({ text, blocks }: ReturnType<typeof page>) =>
  blocks.map(({ start, end, chrome }) => [text.slice(start, end), chrome] as const);

/** A reason, a page on which it holds for the words, and one on which the same words are the document's. */
const byStructure: readonly (readonly [reason: string, words: string, folded: string, kept: string])[] = [
  [
    "navigation",
    "Topics",
    `<nav><p>Topics</p></nav><main><p>${PROSE}</p></main>`,
    `<main><p>${PROSE}</p><p class="nav">Topics</p></main>`,
  ],
  [
    "site header",
    "Port office",
    `<header><p>Port office</p></header><main><p>${PROSE}</p></main>`,
    `<main><header><p>Port office</p></header><p>${PROSE}</p></main>`,
  ],
  [
    "site footer",
    "Port office",
    `<main><p>${PROSE}</p></main><footer><p>Port office</p></footer>`,
    `<main><p>${PROSE}</p><article><footer><p>Port office</p></footer></article></main>`,
  ],
  [
    "search box",
    "Boats stay ready",
    `<div class="search">Boats stay ready</div><main><p>${PROSE}</p></main>`,
    `<main><p>${PROSE}</p><div class="search-and-rescue">Boats stay ready</div></main>`,
  ],
  [
    "follow and share links",
    "Tweet Share",
    `<main><p>${PROSE}</p><div class="share"><a href="#">Tweet</a><a href="#f">Share</a></div></main>`,
    `<main><p>${PROSE}</p><p id="share-of-costs">Tweet Share</p></main>`,
  ],
  [
    "cookie notice",
    "We set two.",
    `<div class="cookies"><p>We set two.</p></div><main><p>${PROSE}</p></main>`,
    `<main><p>${PROSE}</p><section id="cookies"><p>We set two.</p></section></main>`,
  ],
  [
    "page tools",
    "Print run",
    `<div class="print">Print run</div><main><h1>Boats</h1><p>${PROSE}</p></main>`,
    `<main><h1>Boats</h1><p>${PROSE}</p><h2 class="print">Print run</h2></main>`,
  ],
  [
    "site name",
    "Boats",
    `<main><h2 class="site-name">Boats</h2><h1>Landing</h1><p>${PROSE}</p></main>`,
    `<main><h1>Landing</h1><p>${PROSE}</p><h2 class="site-name">Boats</h2></main>`,
  ],
  [
    "links outside the main part",
    "• Nets",
    `<ul><li><a href="/a">Nets</a><li><a href="/b">Ropes</a><li><a href="/c">Oars</a><li><a href="/d">Sails</a></ul><main><p>${PROSE}</p></main>`,
    `<main><p>${PROSE}</p><ul><li><a href="/a">Nets</a><li><a href="/b">Ropes</a><li><a href="/c">Oars</a><li><a href="/d">Sails</a></ul></main>`,
  ],
  [
    "button",
    "Accept all",
    `<main><p>${PROSE}</p><button>Accept all</button></main>`,
    `<main><p>${PROSE}</p><button aria-expanded="false">Accept all</button></main>`,
  ],
  [
    "form",
    "Amount",
    `<main><p>${PROSE}</p><form><label>Amount <input></label></form></main>`,
    `<main><p>${PROSE}</p><form><label>Amount</label> <input value="$5"></form></main>`,
  ],
  [
    "shown only where scripts are off",
    "Turn it on",
    `<main><p>${PROSE}</p><noscript><p>Turn it on</p></noscript></main>`,
    `<main><p>${PROSE}</p><p>Turn it on</p></main>`,
  ],
  [
    "hidden in the source",
    "Old fee",
    `<main><p>${PROSE}</p><div hidden>Old fee</div></main>`,
    `<main><p>${PROSE}</p><a aria-controls="p">Fees</a><div id="p" hidden>Old fee</div></main>`,
  ],
  [
    "read out by screen readers only",
    "Opens below",
    `<main><p>${PROSE}</p><p class="sr-only">Opens below</p></main>`,
    `<main><p>${PROSE}</p><p aria-hidden="true">Opens below</p></main>`,
  ],
];

describe("furniture by structure, each reason with a counter-example", () => {
  it.each(byStructure)("%s: %s", (reason, words, folded, kept) => {
    expect(blocksOf(page(folded))).toContainEqual([words, reason]);
    expect(blocksOf(page(kept))).toContainEqual([words, null]);
  });
});

/** A reason, a line that it folds at an end of a page or in a control, and one of the same words that says something. */
const byWords: readonly (readonly [reason: string, folded: string, kept: string])[] = [
  ["site footer", "© 2016 Ministry of Ports", "© marks what the ministry has made itself."],
  ["site footer", "(c) 2013 Ministry of Ports", "(c) States may report in 2013."],
  ["site footer", "Copyright 2016 Ministry of Ports", "Copyright law protects authors of charts."],
  ["cookie notice", "This site uses cookies.", "The bakery of the port uses cookies."],
  ["skip link", "Skip to main content", "Skip to the boats that landed first."],
  ["link to the top", "Back to top", "Back to the topic of nets."],
  ["printing aid", "Print this page", "Print this page of the law in every port."],
  [
    "official site banner",
    "An official website of the United States government",
    "The port has an official website.",
  ],
];

describe("furniture by words", () => {
  it.each(byWords)("%s: %s, but not %s", (reason, folded, kept) => {
    const text = readPlainText(`Landing rules\n\n${PROSE}\n\n${PROSE} It is open.\n\n${folded}`);
    expect(blocksOf(text)).toContainEqual([folded, reason]);
    expect(blocksOf(readPlainText(`Landing rules\n\n${PROSE}\n\n${kept}`))).toContainEqual([kept, null]);
  });

  it("folds no notice in the midst of the text, and no words of a control that are no control", () => {
    const between = (line: string) => page(`<main><p>${PROSE}</p><h2>${line}</h2><p>${PROSE}</p></main>`);
    for (const line of [
      "Back to top",
      "Sign in",
      "© 2013 Ministry",
      "All rights reserved",
      "Follow us",
      "Cookie notice",
    ])
      expect(blocksOf(between(line))).toContainEqual([line, null]);
    expect(
      blocksOf(page(`<main><p>${PROSE}</p><p><a href="#t">Back to top</a></p><p>${PROSE}</p></main>`)),
    ).toContainEqual(["Back to top", "link to the top"]);
  });

  it("takes (c) for the third item of a list, with a year as well", () => {
    const { text, blocks } = readPlainText(
      `Duties\n\n${PROSE}\n\n(a) open the gate,\n(b) count the boats,\n(c) 2013 and later: write the book`,
    );
    expect(blocks.at(-1)?.chrome).toBeNull();
    expect(text).toContain("(c) 2013");
  });
});

describe("the title", () => {
  it.each([
    ["the tab says the same", `<title>Boats</title><body><h1>Boats</h1><p>${PROSE}</p>`],
    [
      "it stands in the site's header",
      `<title>Boats | Ports</title><body><header><a href="/">Ports</a><h1>Boats</h1></header><main><p>${PROSE}</p></main>`,
    ],
    ["only screen readers read it", `<body><main><h1 class="sr-only">Boats</h1><p>${PROSE}</p></main>`],
    [
      "the site has a heading too",
      `<body><header><h1><a href="/">Ports</a></h1></header><main><h1>Boats</h1><p>${PROSE}</p></main>`,
    ],
  ])("is the only h1: %s", (_, html) => {
    const document = page(html);
    expect(blocksOf(document)).toContainEqual(["Boats", null]);
    expect(document.metadata.title).toBe("Boats");
  });

  it.each(["aural", "fr-sr-only", "ecl-u-sr-only", "wb-inv", "nhsuk-u-visually-hidden", "assistive-text"])(
    "is the h1 that is seen, not one for screen readers only (%s)",
    (name) => {
      const document = page(
        `<body><div><h1 class="${name}">Navigation and service</h1><p class="${name}">You are here</p></div><div><h1>Boats</h1><p>${PROSE}</p></div>`,
      );
      expect(blocksOf(document)).toContainEqual([
        "Navigation and service",
        "read out by screen readers only",
      ]);
      expect(blocksOf(document)).toContainEqual(["You are here", "read out by screen readers only"]);
      expect(document.metadata.title).toBe("Boats");
    },
  );
});
