import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { chromeReason } from "./html-chrome-reason";
import { attribute, type Evidence, gatherEvidence } from "./html-evidence";
import { expandHtml } from "./html-expand";
import { findMain, type HtmlMain } from "./html-main";
import { findNotes, type HtmlNotes } from "./html-notes";
import { HtmlStyles } from "./html-styles";
import { textOf } from "./html-text";
import { HtmlVisibility } from "./html-visibility";

const FARTHEST = 40;

/** What is known of a page before its words are read: what each part holds, how it is shown, where its text stands. */
export class HtmlPage {
  readonly styles: HtmlStyles;
  readonly evidence: ReadonlyMap<Tree.Element, Evidence>;
  readonly main: HtmlMain;
  readonly notes: HtmlNotes;
  readonly visibility: HtmlVisibility;
  /** The only `h1` (of the main part, if any stands there), unless it is the site's name. */
  readonly titleHeading: Tree.Element | null;
  private readonly aroundTitle = new Set<Tree.Element>();
  private readonly aboveTitle = new Set<Tree.Element>();
  private readonly whole: Evidence | undefined;

  constructor(document: Tree.Document) {
    this.styles = new HtmlStyles(expandHtml(document));
    this.evidence = gatherEvidence(document);
    const html = document.childNodes.find(adapter.isElementNode);
    this.whole = html && this.evidence.get(html);
    this.main = findMain(document, this.evidence, this.whole);
    this.notes = findNotes(this.evidence.keys());
    this.visibility = new HtmlVisibility(this.evidence, this.styles, this.whole);
    this.titleHeading = this.findTitleHeading();
    for (let at = this.titleHeading; at; at = parentOf(at)) this.aroundTitle.add(at);
    for (const element of this.titleHeading ? this.evidence.keys() : []) {
      if (element === this.titleHeading) break;
      if (!this.aroundTitle.has(element)) this.aboveTitle.add(element);
    }
  }

  /** Why an element is site furniture; `null` where it is not. */
  reason(element: Tree.Element, inMain: boolean): string | null {
    const evidence = this.evidence.get(element);
    if (!evidence || !this.whole) return null;
    const { tagName: tag } = element;
    // Buttons stand for themselves, except those that unfold a part of the text.
    if (tag === "button" && !unfolds(element)) return "button";
    if (tag === "label") return this.isFilledIn(element) ? null : "form";
    return chromeReason(element, evidence, {
      page: this.whole,
      inMain,
      hasMain: this.main.element !== null,
      hasTitle: this.aroundTitle.has(element),
      aboveTitle: this.aboveTitle.has(element),
    });
  }

  /** An element that its style makes a block. */
  isBox(element: Tree.Element): boolean {
    return this.styles.of(element).boxed;
  }

  /** Whether the form around a label holds what somebody wrote. */
  private isFilledIn(label: Tree.Element): boolean {
    let at = parentOf(label);
    let form = at;
    for (let steps = 0; at && steps < FARTHEST; steps++) {
      if (at.tagName === "form") form = at;
      at = parentOf(at);
    }
    return ((form && this.evidence.get(form)?.typed) ?? 0) > 0;
  }

  private findTitleHeading(): Tree.Element | null {
    const headings: Tree.Element[] = [];
    for (const [element, { text }] of this.evidence)
      if (element.tagName === "h1" && text > 0 && !isSiteName(element)) headings.push(element);
    const inMain = headings.filter((heading) => this.isInMain(heading));
    const [only, ...others] = inMain.length > 0 ? inMain : headings;
    return only && others.length === 0 ? only : null;
  }

  private isInMain(element: Tree.Element): boolean {
    for (let at: Tree.Element | null = element; at; at = parentOf(at))
      if (at === this.main.element) return true;
    return false;
  }
}

function unfolds(button: Tree.Element): boolean {
  return ["aria-controls", "aria-expanded"].some((name) => attribute(button, name) !== null);
}

/** A heading that is one link to the start of the site. */
function isSiteName(heading: Tree.Element): boolean {
  const link = heading.childNodes.find((child) => adapter.isElementNode(child) && child.tagName === "a");
  if (!link || !adapter.isElementNode(link)) return false;
  const whole = textOf(link).trim() === textOf(heading).trim();
  return whole && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|home\/?)?$/i.test(attribute(link, "href") ?? "-");
}

function parentOf(element: Tree.Element): Tree.Element | null {
  const above = element.parentNode;
  return above && adapter.isElementNode(above) ? above : null;
}
