import "server-only";
import { type ChartTable, type ChartWords, MOST_POINTS } from "@/lib/server/import/office/chart-blocks";
import { chartValue } from "@/lib/server/import/office/chart-value";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import type { DocxPackage } from "./docx-package";

/** The charts that a text shows, by the link that it calls them with; without those that hold too many points. */
export async function chartsOf(file: DocxPackage): Promise<ReadonlyMap<string, ChartWords>> {
  const charts = new Map<string, ChartWords>();
  for (const { id, type, part } of await file.relationships(file.main)) {
    if (type !== "chart" || part === null) continue;
    const root = await file.xml(part);
    const words = root && chartWords(root);
    if (words) charts.set(id, words);
  }
  return charts;
}

/** The words and figures of a chart as the file keeps them for drawing it; `null` where it keeps none, or too many. */
export function chartWords(root: XmlElement): ChartWords | null {
  const chart = childOf(root, "c:chart");
  const area = childOf(chart, "c:plotArea");
  if (!area) return null;
  const series = descendantsOf(area, "c:ser").map(readSeries);
  const points = series.reduce((sum, { values }) => sum + values.length, 0);
  if (points === 0 || points > MOST_POINTS) return null;
  const axes = childrenOf(area).filter(({ name }) => /^c:(?:cat|val|date|ser)Ax$/.test(name));
  const titles = [chart, ...axes].map((owner) => richWords(childOf(owner, "c:title")));
  return { titles: titles.filter(Boolean), tables: tablesOf(series) };
}

interface Series {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly string[];
  /** How large each bubble is, where the chart is one of bubbles. */
  readonly sizes: readonly string[];
}

function readSeries(element: XmlElement): Series {
  const part = (...names: readonly string[]) => {
    for (const name of names) {
      const found = childOf(element, name);
      if (found) return pointsOf(found);
    }
    return [];
  };
  return {
    name: part("c:tx").join(" ") || richWords(childOf(element, "c:tx")),
    categories: part("c:cat", "c:xVal"),
    values: part("c:val", "c:yVal"),
    sizes: part("c:bubbleSize"),
  };
}

/** Series over the same categories are one table; each other one has a table of its own. */
function tablesOf(series: readonly Series[]): ChartTable[] {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const key = one.categories.join("\n");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const columns = group.flatMap(({ name, values, sizes }) => [
      { name, values },
      ...(sizes.length > 0 ? [{ name: "", values: sizes }] : []),
    ]);
    const [first] = group;
    const length = Math.max(...columns.map(({ values }) => values.length), first?.categories.length ?? 0);
    return {
      heads: columns.some(({ name }) => name) ? ["", ...columns.map(({ name }) => name)] : null,
      rows: Array.from({ length }, (_, at) => [
        first?.categories[at] ?? "",
        ...columns.map(({ values }) => values[at] ?? ""),
      ]),
    };
  });
}

/** The points that are kept of a reference into a sheet, each at its place; points that are not kept are "". */
function pointsOf(reference: XmlElement): string[] {
  const levels = descendantsOf(reference, "c:lvl");
  if (levels.length > 0) return levelled(levels.map((level) => placed(level, "")));
  const [cache] = descendantsOf(reference, "c:strCache", "c:numCache", "c:strLit", "c:numLit");
  const [lone] = descendantsOf(reference, "c:v");
  if (!cache) return lone ? [tidy(wordsOf(lone))] : [];
  const format = childOf(cache, "c:formatCode");
  return placed(cache, format ? wordsOf(format) : "");
}

function placed(cache: XmlElement, format: string): string[] {
  const isNumber = /^c:num/.test(cache.name);
  const points: string[] = [];
  for (const point of childrenOf(cache, "c:pt")) {
    const at = Number(point.attributes.idx);
    const value = childOf(point, "c:v");
    if (!Number.isSafeInteger(at) || at < 0 || at > MOST_POINTS || !value) continue;
    const words = tidy(wordsOf(value));
    points[at] = isNumber ? chartValue(words, point.attributes.formatCode ?? format) : words;
  }
  return Array.from(points, (point) => point ?? "");
}

/** Categories in groups: each point is called by its groups, from the outermost on, then by its own name. */
function levelled(levels: readonly (readonly string[])[]): string[] {
  const [own = [], ...groups] = levels;
  const open = groups.map(() => "");
  return own.map((name, at) => {
    for (const [level, names] of groups.entries()) open[level] = names[at] || (open[level] ?? "");
    return [...open.toReversed(), name].filter(Boolean).join(" ");
  });
}

function richWords(element: XmlElement | undefined): string {
  if (!element) return "";
  return tidy(
    descendantsOf(element, "a:p")
      .map((paragraph) => descendantsOf(paragraph, "a:t").map(wordsOf).join(""))
      .join(" "),
  );
}

const tidy = (words: string): string => words.replace(/\s+/gu, " ").trim();
