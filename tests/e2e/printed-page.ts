import { expect, type Page } from "@playwright/test";

/** Paper as people have it, in millimetres. */
const PAPER = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;
type Paper = keyof typeof PAPER;
const MARGIN = 12;
const PIXELS = 96 / 25.4;

/** A stretch of one printed line, in points from the lower left corner of its sheet. */
interface PrintedLine {
  readonly sheet: number;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly height: number;
}

/**
 * Prints the page on each paper and reads it back: every visible word must stand on it, and none on another.
 * @returns the words of the first paper
 */
export async function expectWholeOnPaper(page: Page): Promise<string> {
  const first = await check(page, "A4");
  await check(page, "Letter");
  return first.map(({ words }) => words).join(" ");
}

/** What is printed takes the paper from edge to edge: no column that is narrow for the screen stays so. */
export async function expectWideOnPaper(page: Page): Promise<void> {
  const lines = await print(page, "A4");
  const wide = (PAPER.A4.width * 72) / 25.4;
  // The line on top says its word at the edge of the paper whatever the text does: many lines must come near it.
  const near = lines.filter(({ right }) => right > wide * 0.8);
  expect(near.length, `${page.url()}: stretches that come near the edge of the paper`).toBeGreaterThan(5);
}

async function check(page: Page, paper: Paper): Promise<readonly PrintedLine[]> {
  const wanted = await wordsToPrint(page, paper);
  const lines = await print(page, paper);
  expect(missing(wanted, lines), `${page.url()} on ${paper}: words that are not on the paper`).toEqual([]);
  expect(collisions(lines), `${page.url()} on ${paper}: words on top of each other`).toEqual([]);
  const edge = (PAPER[paper].width * 72) / 25.4;
  const over = lines.filter(({ left, right }) => left < -1 || right > edge + 1);
  expect(over, `${page.url()} on ${paper}: words beyond the edge`).toEqual([]);
  return lines;
}

/** The words that the style sheet for paper shows at the width of the paper. */
async function wordsToPrint(page: Page, paper: Paper): Promise<readonly string[]> {
  const screen = page.viewportSize() ?? { width: 1280, height: 720 };
  const width = Math.floor((PAPER[paper].width - 2 * MARGIN) * PIXELS);
  await page.setViewportSize({ width, height: screen.height });
  await page.emulateMedia({ media: "print" });
  const words = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(".vh, script, style, noscript, option")) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (![...range.getClientRects()].some((box) => box.width > 0 && box.height > 0)) continue;
      // A line may break after a hyphen, and a sheet with it.
      found.push(...(node.textContent ?? "").split(/\s+|(?<=[-–—/])/u).filter(Boolean));
    }
    return found;
  });
  await page.emulateMedia({ media: null });
  await page.setViewportSize(screen);
  return words;
}

async function print(page: Page, paper: Paper): Promise<readonly PrintedLine[]> {
  const margin = `${MARGIN}mm`;
  const pdf = await page.pdf({
    width: `${PAPER[paper].width}mm`,
    height: `${PAPER[paper].height}mm`,
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  // The engine looks for this class of a browser when it is loaded; it paints with it, which nobody asks of it here.
  Object.defineProperty(globalThis, "DOMMatrix", { value: class {}, configurable: true });
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const lines: PrintedLine[] = [];
  for (let sheet = 1; sheet <= document.numPages; sheet++) {
    const { items } = await (await document.getPage(sheet)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , , left, foot] = item.transform as number[];
      if (left === undefined || foot === undefined) continue;
      lines.push({ sheet, words: item.str, left, right: left + item.width, foot, height: item.height });
    }
  }
  await document.loadingTask.destroy();
  return lines;
}

/** Words on fewer places of the paper than of the page. A reader of PDF may part or join words, so letters decide. */
function missing(wanted: readonly string[], lines: readonly PrintedLine[]): readonly string[] {
  // Where a font draws both with one glyph, a printed ’ is read back as the letter ʼ.
  const letters = (words: string) => words.normalize("NFKC").replace(/\s+/gu, "").replaceAll("ʼ", "’");
  const counts = new Map<string, number>();
  // A PDF holds the shapes of right-to-left letters in the order they are drawn in: their words cannot be looked up.
  const readable = wanted.filter((word) => !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word));
  for (const word of readable) counts.set(letters(word), (counts.get(letters(word)) ?? 0) + 1);
  const paper = letters(lines.map(({ words }) => words).join(""));
  return [...counts].filter(([word, count]) => paper.split(word).length - 1 < count).map(([word]) => word);
}

/** Stretches whose letters share paper: from the foot of a line to the height of a small letter. */
function collisions(lines: readonly PrintedLine[]): readonly string[] {
  const found: string[] = [];
  const inOrder = [...lines].sort((a, b) => a.sheet - b.sheet || a.foot - b.foot);
  inOrder.forEach((line, at) => {
    const top = line.foot + line.height / 2;
    for (const other of inOrder.slice(at + 1)) {
      if (other.sheet !== line.sheet || other.foot >= top) break;
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (shared > 1) found.push(`sheet ${line.sheet}: “${line.words}” and “${other.words}”`);
    }
  });
  return found;
}
