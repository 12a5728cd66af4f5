import "server-only";

/** Marks a paragraph's printed number in the text that goes to the converter; the reader of the result takes it out again. */
export const NUMBER_MARK = { start: "\ue000", middle: "\ue001", end: "\ue002" } as const;

interface Level {
  readonly format: string;
  /** "%1." or "(%2)": what is printed, with the counters of the levels. */
  readonly text: string;
  readonly start: number;
}

/** Numbering as Word keeps it: which list a paragraph belongs to, and how each level prints. */
export interface DocxNumbering {
  readonly lists: ReadonlyMap<
    string,
    { readonly abstract: string; readonly levels: ReadonlyMap<number, Level> }
  >;
  /** Lists that styles bring along. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

const value = (xml: string, tag: string): string | null =>
  new RegExp(`<w:${tag}\\b[^>]*\\bw:val="([^"]*)"`).exec(xml)?.[1] ?? null;
const blocksOf = (xml: string, tag: string): string[] =>
  xml.match(new RegExp(`<w:${tag}\\b[^>]*>[\\s\\S]*?</w:${tag}>`, "g")) ?? [];
const attributeOf = (xml: string, name: string): string =>
  new RegExp(`\\bw:${name}="([^"]*)"`).exec(xml)?.[1] ?? "";

/** Reads numbering.xml and the numbering in styles.xml; both are optional parts. */
export function readDocxNumbering(numbering: string, styles: string): DocxNumbering {
  const abstracts = new Map(
    blocksOf(numbering, "abstractNum").map((xml) => [attributeOf(xml, "abstractNumId"), levelsOf(xml)]),
  );
  const lists = new Map<string, { abstract: string; levels: ReadonlyMap<number, Level> }>();
  for (const xml of blocksOf(numbering, "num")) {
    const abstract = value(xml, "abstractNumId") ?? "";
    const levels = new Map(abstracts.get(abstract) ?? []);
    for (const change of blocksOf(xml, "lvlOverride")) {
      const level = Number(attributeOf(change, "ilvl"));
      const known = levels.get(level);
      const start = value(change, "startOverride");
      if (known && start !== null) levels.set(level, { ...known, start: Number(start) });
    }
    const restarts = /<w:startOverride\b/.test(xml);
    lists.set(attributeOf(xml, "numId"), {
      abstract: restarts ? `${abstract}/${attributeOf(xml, "numId")}` : abstract,
      levels,
    });
  }
  const named = new Map<string, { list: string; level: number }>();
  for (const xml of blocksOf(styles, "style")) {
    const list = value(xml, "numId");
    if (list && list !== "0")
      named.set(attributeOf(xml, "styleId"), { list, level: Number(value(xml, "ilvl") ?? 0) });
  }
  return { lists, styles: named };
}

function levelsOf(xml: string): Map<number, Level> {
  return new Map(
    blocksOf(xml, "lvl").map((level) => [
      Number(attributeOf(level, "ilvl")),
      {
        format: value(level, "numFmt") ?? "decimal",
        text: value(level, "lvlText") ?? "%1.",
        start: Number(value(level, "start") ?? 1),
      },
    ]),
  );
}

/**
 * Writes each numbered paragraph's printed number into document.xml and takes the numbering out, because the converter
 * counts every list anew from one: a numbering that goes on after a paragraph would be wrong.
 */
export function numberDocxParagraphs(document: string, numbering: DocxNumbering): string {
  const counters = new Map<string, number[]>();
  let depth = 0;
  return document.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (whole, properties: string) => {
    const own = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1];
    const style = numbering.styles.get(value(properties, "pStyle") ?? "");
    const id = own === undefined ? style?.list : (value(own, "numId") ?? style?.list);
    const level = Number((own === undefined ? null : value(own, "ilvl")) ?? style?.level ?? 0);
    const list = id === undefined ? undefined : numbering.lists.get(id);
    const known = list?.levels.get(level);
    const without = whole.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '<w:numPr><w:numId w:val="0"/></w:numPr>');
    if (!list || !known || known.format === "none") {
      // An indented paragraph below an item belongs to it.
      const continues = depth > 0 && !value(properties, "outlineLvl") && isIndented(properties);
      if (continues) return `${without}${mark(depth, "")}`;
      depth = 0;
      return own === undefined ? whole : without;
    }
    depth = level + 1;
    const marker = known.format === "bullet" ? "•" : count(counters, list, level);
    if (!marker.trim()) return without;
    return `${without}${mark(level + 1, marker)}`;
  });
}

function mark(depth: number, printed: string): string {
  const words = `${NUMBER_MARK.start}${depth}${NUMBER_MARK.middle}${printed.replace(/[<&]/g, "")}${NUMBER_MARK.end}`;
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A quarter of an inch or more; or the style that Word gives to what belongs to a list. */
function isIndented(properties: string): boolean {
  const left = /<w:ind\b[^>]*\bw:(?:left|start)="(\d+)"/.exec(properties)?.[1];
  return (
    Number(left ?? 0) >= 360 ||
    value(properties, "pStyle") === "ListParagraph" ||
    value(properties, "pStyle") === "ListContinue"
  );
}

function count(
  counters: Map<string, number[]>,
  list: { readonly abstract: string; readonly levels: ReadonlyMap<number, Level> },
  level: number,
): string {
  const counts = counters.get(list.abstract) ?? [];
  counters.set(list.abstract, counts);
  for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
  const before = counts[level];
  counts[level] = before === undefined ? (list.levels.get(level)?.start ?? 1) : before + 1;
  counts.length = level + 1;
  const text = list.levels.get(level)?.text ?? `%${level + 1}.`;
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return print(counts[at] ?? 1, list.levels.get(at)?.format ?? "decimal");
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function print(number: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    // Word doubles the letter after z: aa, bb.
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
    return format === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (format === "lowerRoman" || format === "upperRoman") {
    let roman = "";
    let rest = Math.min(number, 3999);
    for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) roman += sign;
    return format === "lowerRoman" ? roman : roman.toUpperCase();
  }
  return format === "decimalZero" ? String(number).padStart(2, "0") : String(number);
}
