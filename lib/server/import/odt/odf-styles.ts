import "server-only";
import type { InlineLook } from "@/lib/server/import/office/inline-text";
import type { ListLevel } from "@/lib/server/import/office/list-level";
import type { ParagraphKind } from "@/lib/server/import/office/story-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf } from "@/lib/server/import/xml/xml-tree";
import { odfLevels } from "./odf-list-styles";

/** A chain of styles that bites its tail ends here. */
const LONGEST_CHAIN = 40;
const TWIPS: Readonly<Record<string, number>> = { in: 1440, cm: 567, mm: 56.7, pt: 20, pc: 240 };

/** The styles of an OpenDocument text: those with names and those that the program made up for single places. */
export class OdfStyles {
  private readonly styles = new Map<string, XmlElement>();
  private readonly lists = new Map<string, (ListLevel | undefined)[]>();
  /** How headings outside lists are numbered. */
  readonly outline: readonly (ListLevel | undefined)[];

  constructor(...roots: readonly (XmlElement | null)[]) {
    let outline: XmlElement | undefined;
    for (const root of roots) {
      if (!root) continue;
      for (const style of descendantsOf(root, "style:style"))
        this.styles.set(
          `${style.attributes["style:family"] ?? ""} ${style.attributes["style:name"] ?? ""}`,
          style,
        );
      for (const list of descendantsOf(root, "text:list-style"))
        this.lists.set(list.attributes["style:name"] ?? "", odfLevels(list));
      outline ??= descendantsOf(root, "text:outline-style")[0];
    }
    this.outline = outline ? odfLevels(outline) : [];
  }

  list(name: string): readonly (ListLevel | undefined)[] | undefined {
    return name === "Outline" ? this.outline : this.lists.get(name);
  }

  /** A property of a style or of those it is made from, the nearest first. */
  property(family: string, name: string | undefined, group: string | null, property: string): string | null {
    for (const style of this.chain(family, name)) {
      const from = group === null ? style : childOf(style, group);
      const value = from?.attributes[property];
      if (value !== undefined) return value;
    }
    return null;
  }

  /** How words look in a style, on top of how they look around it. */
  look(family: "paragraph" | "text", name: string | undefined, around: InlineLook): InlineLook {
    const of = (property: string) => this.property(family, name, "style:text-properties", property);
    const weight = of("fo:font-weight");
    const display = of("text:display");
    const line = of("style:text-line-through-style") ?? of("style:text-line-through-type");
    const position = of("style:text-position");
    const hidden = display === null ? around.apart === "hidden" : display === "none";
    const struck = line === null ? around.apart === "struck" : line !== "none";
    return {
      bold: weight === null ? around.bold : weight === "bold" || Number(weight) >= 600,
      apart: hidden ? "hidden" : struck ? "struck" : null,
      raised: position === null ? around.raised : /^(?:super|[1-9])/.test(position),
    };
  }

  /** What the style of a paragraph says that it is. */
  kind(name: string | undefined): ParagraphKind["style"] {
    for (const called of this.names(name)) {
      if (called === "Title") return "title";
      if (called === "Quotations") return "quote";
      if (/^(?:(?:Table|Figure)?Caption|Illustration|Table|Figure)$/.test(called)) return "caption";
      if (/^Contents_20_\d/.test(called)) return "contents";
    }
    return null;
  }

  /** The heading level that a style gives a plain paragraph: said by the style, or by its name; `null` where none is. */
  headingLevel(name: string | undefined): number | null {
    for (const { attributes } of this.chain("paragraph", name)) {
      const level =
        attributes["style:default-outline-level"] || headingNumber(attributes["style:name"] ?? "");
      if (level) return Number(level);
    }
    return headingNumber(name ?? "");
  }

  /** The distance from the margin, in twips. */
  indent(name: string | undefined): number {
    const margin = this.property("paragraph", name, "style:paragraph-properties", "fo:margin-left");
    const [, number = "0", unit = ""] = /^(-?[\d.]+)(in|cm|mm|pt|pc)$/.exec(margin ?? "") ?? [];
    return Number(number) * (TWIPS[unit] ?? 0);
  }

  /** The names of a style and of those it is made from. A file may use a name that programs know and not define it. */
  private names(name: string | undefined): string[] {
    return [
      name ?? "",
      ...this.chain("paragraph", name).map(({ attributes }) => attributes["style:name"] ?? ""),
    ];
  }

  private chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = name === undefined ? undefined : this.styles.get(`${family} ${name}`);
    while (style && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = this.styles.get(`${family} ${style.attributes["style:parent-style-name"] ?? ""}`);
    }
    return chain;
  }
}

function headingNumber(style: string): number | null {
  const number = /^Heading_20_(\d+)$/.exec(style)?.[1];
  return number ? Number(number) : null;
}

/** The headers and footers of all pages. */
export function runningStories(styles: XmlElement | null): XmlElement[] {
  const masters = childOf(styles ?? undefined, "office:master-styles");
  return childrenOf(masters, "style:master-page")
    .flatMap((page) => childrenOf(page))
    .filter(({ name }) => /^style:(?:header|footer)/.test(name));
}
