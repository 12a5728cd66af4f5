import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { type CssRule, cssDeclarations, cssRules } from "./css-rules";
import { attribute } from "./html-evidence";

/** As much of an element's style as says which words are shown, and how they stand to each other. */
export interface ElementStyle {
  /** Not shown: `display: none` or `visibility: hidden`. */
  readonly hidden: boolean;
  /** Moved out of sight; read out by screen readers. */
  readonly unseen: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  /** Stands apart from its neighbours: a block, a cell, a box in the line. */
  readonly boxed: boolean;
  /** Its children stand apart from each other: flex, grid, the row of a table. */
  readonly parts: boolean;
  /** `list-style-type`, where one is given. */
  readonly listType: string | null;
  /** What `::before` prints, as the style sheet writes it. */
  readonly before: string | null;
}

const PLAIN: ElementStyle = {
  hidden: false,
  unseen: false,
  struck: false,
  raised: false,
  boxed: false,
  parts: false,
  listType: null,
  before: null,
};

interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** How it stands to the one on its right. */
  readonly combinator: ">" | " " | "";
}

interface StyleRule {
  /** From right to left. */
  readonly compounds: readonly Compound[];
  readonly before: boolean;
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

const OF_INTEREST = /display|visibility|line-through|vertical-align|list-style|content|clip|position/i;
const COMPOUND = /^([a-z][a-z\d]*)?((?:[.#][\w-]+)*)$/i;
const BOXES =
  /^(?:block|inline-block|flex|inline-flex|grid|inline-grid|table|inline-table|table-cell|table-row|list-item|flow-root)$/;
/** Sheets with more rules of interest, or pages that need more looking, are read without the rest. */
const MOST_RULES = 3000;
const MOST_LOOKS = 5_000_000;
const FARTHEST = 40;

/** The styles of a page: its `style` attributes and the simple rules of the sheets it carries. Nothing is fetched. */
export class HtmlStyles {
  private readonly rules = new Map<string, StyleRule[]>();
  private readonly known = new Map<Tree.Element, ElementStyle>();
  private looks = 0;
  private count = 0;

  constructor(sheets: readonly string[]) {
    for (const sheet of sheets) for (const rule of cssRules(sheet, OF_INTEREST)) this.add(rule);
  }

  /** The page carries no style sheet that says anything of interest. */
  get areNone(): boolean {
    return this.count === 0;
  }

  of(element: Tree.Element): ElementStyle {
    if (element.attrs.length === 0 && this.count === 0) return PLAIN;
    const known = this.known.get(element);
    if (known) return known;
    const style = this.read(element);
    this.known.set(element, style);
    return style;
  }

  private add({ selectors, declarations }: CssRule): void {
    if (this.count >= MOST_RULES) return;
    for (const selector of selectors.split(",")) {
      const rule = readSelector(selector, declarations);
      const last = rule?.compounds[0];
      if (!rule || !last) continue;
      const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : last.tag;
      const others = this.rules.get(key);
      if (others) others.push(rule);
      else this.rules.set(key, [rule]);
      this.count++;
    }
  }

  private read(element: Tree.Element): ElementStyle {
    const own = attribute(element, "style");
    const found = this.count > 0 ? this.matching(element) : [];
    if (found.length === 0 && !own) return PLAIN;
    const declared = new Map<string, string>();
    let before: string | null = null;
    for (const rule of found.sort((a, b) => a.weight - b.weight)) {
      if (rule.before) before = rule.declarations.get("content") ?? before;
      else for (const [name, value] of rule.declarations) declared.set(name, value);
    }
    if (own) for (const [name, value] of cssDeclarations(own)) declared.set(name, value);
    return styleOf(declared, before);
  }

  private matching(element: Tree.Element): StyleRule[] {
    const classes = classesOf(element);
    const keys = [
      element.tagName,
      `#${attribute(element, "id") ?? ""}`,
      ...classes.map((name) => `.${name}`),
    ];
    return keys.flatMap((key) =>
      (this.rules.get(key) ?? []).filter((rule) => this.looks++ < MOST_LOOKS && this.matches(rule, element)),
    );
  }

  private matches(rule: StyleRule, element: Tree.Element): boolean {
    let at: Tree.Element | null = element;
    for (const [place, compound] of rule.compounds.entries()) {
      if (place === 0) {
        if (!isCompound(element, compound)) return false;
        continue;
      }
      let steps = 0;
      do {
        at = at && parentOf(at);
        this.looks++;
        steps++;
      } while (at && compound.combinator === " " && steps < FARTHEST && !isCompound(at, compound));
      if (!at || !isCompound(at, compound)) return false;
    }
    return true;
  }
}

function readSelector(selector: string, declarations: ReadonlyMap<string, string>): StyleRule | null {
  const [, words = "", pseudo = ""] = /^([^:]*)(::?before)?\s*$/i.exec(selector.trim()) ?? [];
  if (!words) return null;
  const compounds: Compound[] = [];
  let combinator: Compound["combinator"] = "";
  let weight = 0;
  for (const part of words
    .trim()
    .split(/\s*(>)\s*|\s+/)
    .reverse()) {
    if (part === undefined) combinator = " ";
    else if (part === ">") combinator = ">";
    else {
      const found = COMPOUND.exec(part);
      if (!found) return null;
      const names = (found[2] ?? "").match(/[.#][\w-]+/g) ?? [];
      const classes = names.filter((name) => name.startsWith(".")).map((name) => name.slice(1));
      const id = names.find((name) => name.startsWith("#"))?.slice(1) ?? "";
      compounds.push({ tag: (found[1] ?? "").toLowerCase(), id, classes, combinator });
      weight += (id ? 100 : 0) + 10 * classes.length + (found[1] ? 1 : 0);
      combinator = " ";
    }
  }
  return compounds.length > 0 ? { compounds, before: pseudo !== "", weight, declarations } : null;
}

function isCompound(element: Tree.Element, { tag, id, classes }: Compound): boolean {
  if (tag && element.tagName !== tag) return false;
  if (id && attribute(element, "id") !== id) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}

function classesOf(element: Tree.Element): string[] {
  return attribute(element, "class")?.split(/\s+/).filter(Boolean) ?? [];
}

function parentOf(element: Tree.Element): Tree.Element | null {
  const above = element.parentNode;
  return above && adapter.isElementNode(above) ? above : null;
}

function styleOf(declared: ReadonlyMap<string, string>, before: string | null): ElementStyle {
  const value = (name: string): string => declared.get(name)?.toLowerCase() ?? "";
  const display = value("display");
  const clipped =
    /^rect\(\s*(?:0|1px)/.test(value("clip")) || /^inset\(\s*(?:50|100)%/.test(value("clip-path"));
  const away = [value("left"), value("top"), value("text-indent")].some((place) => /^-\d{4,}/.test(place));
  const list = value("list-style-type") || (/[a-z]+(?:-[a-z]+)*/.exec(value("list-style"))?.[0] ?? "");
  return {
    hidden: display === "none" || /^(?:hidden|collapse)$/.test(value("visibility")),
    unseen: value("position") === "absolute" && (clipped || away),
    struck: /line-through/.test(value("text-decoration") + value("text-decoration-line")),
    raised: isRaised(value),
    boxed: BOXES.test(display),
    parts: /flex|grid|table-row/.test(display),
    listType: list || null,
    before,
  };
}

/** Set higher than its line, as Word, other programs and style sheets of books say it. */
function isRaised(value: (property: string) => string): boolean {
  if (value("vertical-align") === "super" || /^-?[\d.]+pt$/.test(value("mso-text-raise"))) return true;
  const small = Number(/^(0?\.\d+)em$/.exec(value("font-size"))?.[1] ?? 1) < 0.8;
  const up = /^-0?\.[2-6]\d*em$/.test(value("top")) || /^0?\.[2-6]\d*em$/.test(value("bottom"));
  return small && up && value("position") === "relative";
}
