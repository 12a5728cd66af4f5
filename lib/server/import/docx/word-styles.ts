import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf } from "@/lib/server/import/xml/xml-tree";
import { wordNumber, wordSwitch, wordValue } from "./word-value";

/** One style of styles.xml. */
export interface WordStyle {
  readonly id: string;
  readonly type: string;
  /** Built-in styles have their English names in every language: "heading 1", "Title", "toc 2". In lower case. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
  /** Which parts of a table the style sets apart: "firstRow", "firstCol" … */
  readonly tableParts: ReadonlySet<string>;
}

/** Deeper than any chain of styles that a person makes; a chain that bites its tail ends here. */
const LONGEST_CHAIN = 40;

/** The styles of a Word file, and what a paragraph or a run has from them. */
export class WordStyles {
  private readonly styles: ReadonlyMap<string, WordStyle>;
  private readonly chains = new Map<string, readonly WordStyle[]>();
  private readonly defaultParagraph: string | null;
  private readonly runDefaults: XmlElement | undefined;

  constructor(root: XmlElement | null) {
    const all = childrenOf(root ?? undefined, "w:style");
    this.styles = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", readStyle(style)]));
    this.defaultParagraph =
      all.find(
        ({ attributes }) =>
          attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? ""),
      )?.attributes["w:styleId"] ?? null;
    this.runDefaults = childOf(childOf(childOf(root ?? undefined, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  }

  /** A style and those it is based on, the nearest first; the default style where a paragraph names none. */
  chain(id: string | null): readonly WordStyle[] {
    const start = id !== null && this.styles.has(id) ? id : this.defaultParagraph;
    return start === null ? [] : this.chainFrom(start);
  }

  /** A character style and those it is based on. */
  characterChain(id: string | null): readonly WordStyle[] {
    return id === null ? [] : this.chainFrom(id);
  }

  get(id: string): WordStyle | undefined {
    return this.styles.get(id);
  }

  /** A property that is on or off in paragraphs of a style: the nearest style that says so. */
  toggled(chain: readonly WordStyle[], name: string): boolean {
    for (const style of chain) {
      const on = wordSwitch(style.run, name);
      if (on !== null) return on;
    }
    return false;
  }

  toggledByDefault(name: string): boolean {
    return wordSwitch(this.runDefaults, name) ?? false;
  }

  numberByDefault(name: string): number | null {
    return wordNumber(this.runDefaults, name);
  }

  private chainFrom(id: string): readonly WordStyle[] {
    const known = this.chains.get(id);
    if (known) return known;
    const chain: WordStyle[] = [];
    for (
      let style = this.styles.get(id);
      style && chain.length < LONGEST_CHAIN && !chain.includes(style);
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn)
    )
      chain.push(style);
    this.chains.set(id, chain);
    return chain;
  }
}

function readStyle(style: XmlElement): WordStyle {
  return {
    id: style.attributes["w:styleId"] ?? "",
    type: style.attributes["w:type"] ?? "paragraph",
    name: (wordValue(style, "w:name") ?? "").toLowerCase(),
    basedOn: wordValue(style, "w:basedOn"),
    paragraph: childOf(style, "w:pPr"),
    run: childOf(style, "w:rPr"),
    tableParts: new Set(
      childrenOf(style, "w:tblStylePr").map(({ attributes }) => attributes["w:type"] ?? ""),
    ),
  };
}
