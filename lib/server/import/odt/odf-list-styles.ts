import "server-only";
import { LEVELS, type ListLevel } from "@/lib/server/import/office/list-level";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf } from "@/lib/server/import/xml/xml-tree";

/** The first numbers of a format as a file names it, and what ST_NumberFormat calls it. */
const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  i: "lowerRoman",
  I: "upperRoman",
  "1st": "ordinal",
  One: "cardinalText",
  First: "ordinalText",
  "①": "decimalEnclosedCircle",
  一: "chineseCountingThousand",
  壹: "chineseLegalSimplified",
  壱: "japaneseLegal",
  甲: "ideographTraditional",
  子: "ideographZodiac",
  ア: "aiueoFullWidth",
  ｱ: "aiueo",
  イ: "irohaFullWidth",
  ｲ: "iroha",
  일: "koreanCounting",
  하나: "koreanLegal",
  가: "ganada",
  ㄱ: "chosung",
  א: "hebrew1",
  أ: "arabicAlpha",
  А: "russianUpper",
  а: "russianLower",
  α: "greekLower",
  Α: "greekUpper",
  ก: "thaiLetters",
  "１": "decimalFullWidth",
  "01": "decimalZero",
};

/** The levels of a list style or of the numbering of headings. */
export function odfLevels(style: XmlElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const level of childrenOf(style)) {
    const at = Number(level.attributes["text:level"]) - 1;
    if (at >= 0 && at < LEVELS) levels[at] = readLevel(level, at);
  }
  return levels;
}

function readLevel(level: XmlElement, at: number): ListLevel {
  const { attributes } = level;
  const bullet =
    level.name === "text:list-level-style-bullet" || level.name === "text:list-level-style-image";
  const format = attributes["style:num-format"] ?? "";
  return {
    format: bullet ? "bullet" : formatOf(format, attributes["style:num-letter-sync"] === "true"),
    custom: "",
    text: bullet ? (attributes["text:bullet-char"] ?? "•") : format ? patternOf(attributes, at) : "",
    start: Number.parseInt(attributes["text:start-value"] ?? "1", 10) || 0,
    legal: false,
    restart: null,
    font: childOf(level, "style:text-properties")?.attributes["style:font-name"] ?? null,
  };
}

function formatOf(format: string, doubled: boolean): string {
  if (format === "a" || format === "A") {
    const upper = format === "A";
    if (doubled) return upper ? "upperLetter" : "lowerLetter";
    return upper ? "upperPlaces" : "lowerPlaces";
  }
  return FORMATS[format.split(",")[0]?.trim() ?? ""] ?? (format ? "decimal" : "none");
}

/** "%1%.%2%" as newer files write it, or the levels shown with dots between, in what stands before and after. */
function patternOf(attributes: Readonly<Record<string, string>>, at: number): string {
  const pattern = attributes["loext:num-list-format"];
  if (pattern !== undefined) return pattern.replace(/%(\d+)%/g, "%$1");
  const shown = Math.min(at + 1, Math.max(1, Number(attributes["text:display-levels"] ?? 1)));
  const levels = Array.from({ length: shown }, (_, level) => `%${at + 2 - shown + level}`).join(".");
  return (attributes["style:num-prefix"] ?? "") + levels + (attributes["style:num-suffix"] ?? "");
}
