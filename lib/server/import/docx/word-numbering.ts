import "server-only";
import { LEVELS, type ListInstance, type ListLevel } from "@/lib/server/import/office/list-level";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf } from "@/lib/server/import/xml/xml-tree";
import type { WordStyles } from "./word-styles";
import { isOn, wordNumber, wordSwitch, wordValue } from "./word-value";

/** A level of numbering.xml. */
export interface NumberingLevel extends ListLevel {
  /** The paragraph style that this level belongs to. */
  readonly style: string | null;
  /** Properties of its paragraphs (indentation), of its number (hidden …). */
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** A list that paragraphs belong to: `w:num`. Lists of one abstract numbering count on together. */
export interface NumberingInstance extends ListInstance {
  readonly levels: readonly (NumberingLevel | undefined)[];
}

/** The lists of numbering.xml, with what list styles and overrides say of them. */
export class WordNumbering {
  private readonly instances = new Map<string, NumberingInstance>();
  private readonly names = new Map<string, string>();

  constructor(root: XmlElement | null, styles: WordStyles) {
    const abstracts = new Map(
      childrenOf(root ?? undefined, "w:abstractNum").map((xml) => [
        xml.attributes["w:abstractNumId"] ?? "",
        xml,
      ]),
    );
    const nums = new Map(
      childrenOf(root ?? undefined, "w:num").map((xml) => [xml.attributes["w:numId"] ?? "", xml]),
    );
    const levels = new Map(
      [...abstracts.keys()].map((id) => [id, levelsOf(definition(id, abstracts, nums, styles))]),
    );
    for (const [id, num] of nums) {
      const abstract = wordValue(num, "w:abstractNumId") ?? "";
      const known = levels.get(abstract);
      if (!known) continue;
      const own = [...known];
      const startOverrides = new Map<number, number>();
      for (const change of childrenOf(num, "w:lvlOverride")) {
        const at = levelNumber(change);
        if (at === null) continue;
        const level = childOf(change, "w:lvl");
        if (level) own[at] = readLevel(level);
        const start = wordNumber(change, "w:startOverride");
        if (start !== null) startOverrides.set(at, start);
      }
      this.instances.set(id, { id, abstract, levels: own, startOverrides });
      const name = wordValue(abstracts.get(abstract), "w:name")?.toLowerCase();
      if (name && !this.names.has(name)) this.names.set(name, id);
    }
  }

  /** The list of a `numId`; `undefined` for 0, which switches numbering off, and for a list that is not defined. */
  instance(id: string | null): NumberingInstance | undefined {
    return id === null ? undefined : this.instances.get(id);
  }

  /** The list that a LISTNUM field names, by the name of its definition or by its number. */
  named(name: string): NumberingInstance | undefined {
    return this.instance(this.names.get(name.toLowerCase()) ?? null) ?? this.instance(name);
  }
}

/** A definition that only points to a list style has the levels of that style's list. */
function definition(
  id: string,
  abstracts: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  styles: WordStyles,
): XmlElement | undefined {
  let xml = abstracts.get(id);
  for (let hops = 0; xml && hops < LEVELS; hops++) {
    const link = wordValue(xml, "w:numStyleLink");
    if (link === null || childOf(xml, "w:lvl")) return xml;
    const num = wordValue(childOf(styles.get(link)?.paragraph, "w:numPr"), "w:numId");
    const target: XmlElement | undefined =
      abstracts.get(wordValue(nums.get(num ?? ""), "w:abstractNumId") ?? "") ??
      [...abstracts.values()].find((other) => wordValue(other, "w:styleLink") === link);
    if (target === xml) return xml;
    xml = target;
  }
  return xml;
}

function levelsOf(xml: XmlElement | undefined): (NumberingLevel | undefined)[] {
  const levels: (NumberingLevel | undefined)[] = [];
  for (const level of childrenOf(xml, "w:lvl")) {
    const at = levelNumber(level);
    if (at !== null) levels[at] = readLevel(level);
  }
  return levels;
}

function levelNumber(xml: XmlElement): number | null {
  const at = Number.parseInt(xml.attributes["w:ilvl"] ?? "", 10);
  return at >= 0 && at < LEVELS ? at : null;
}

function readLevel(xml: XmlElement): NumberingLevel {
  // A format newer than 2007 stands in a choice, with an older one to fall back on.
  const choice = childOf(childOf(xml, "mc:AlternateContent"), "mc:Choice");
  const format = childOf(xml, "w:numFmt") ?? childOf(choice, "w:numFmt");
  const run = childOf(xml, "w:rPr");
  const fonts = childOf(run, "w:rFonts")?.attributes;
  const text = childOf(xml, "w:lvlText");
  return {
    format: format?.attributes["w:val"] ?? "decimal",
    custom: format?.attributes["w:format"] ?? "",
    text:
      text && isOn(text, "w:null") && text.attributes["w:null"] !== undefined
        ? ""
        : (text?.attributes["w:val"] ?? ""),
    start: wordNumber(xml, "w:start") ?? 0,
    legal: wordSwitch(xml, "w:isLgl") ?? false,
    restart: wordNumber(xml, "w:lvlRestart"),
    style: wordValue(xml, "w:pStyle"),
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? null,
    paragraph: childOf(xml, "w:pPr"),
    run,
  };
}
