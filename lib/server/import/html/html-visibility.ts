import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { HIDDEN_IN_SOURCE } from "@/lib/core/documents/set-apart-words";
import { attribute, type Evidence } from "./html-evidence";
import type { HtmlStyles } from "./html-styles";

export const FOR_SCREEN_READERS = "read out by screen readers only";
const UNFOLDS = /accordion|collaps|tab-?(?:pane|panel|content)|panel|toggle|expand|faq|details|read-?more/i;
const UNSEEN =
  /(?:^|\s)(?:(?:[a-z]+-){0,2}(?:sr-only|visually-?hidden)|screen-?reader-(?:text|only)|element-invisible|hide-visually|show-for-sr|aural|assistive-text|wb-inv)(?:\s|$)/;
/** Above this share of the page's running text a hidden part is shown by a script. */
const SHOWN_LATER = 0.5;

/** Tells which elements of a page nobody sees. */
export class HtmlVisibility {
  /** Ids of what a control of the page unfolds. */
  private readonly unfolded = new Set<string>();

  constructor(
    private readonly evidence: ReadonlyMap<Tree.Element, Evidence>,
    private readonly styles: HtmlStyles,
    private readonly page: Evidence | undefined,
  ) {
    for (const element of evidence.keys()) {
      if (element.attrs.length === 0) continue;
      const unfolds =
        attribute(element, "data-toggle") ??
        attribute(element, "data-bs-toggle") ??
        attribute(element, "role");
      for (const name of ["aria-controls", "data-target", "data-bs-target", ...(unfolds ? ["href"] : [])])
        for (const id of attribute(element, name)?.split(/\s+/) ?? [])
          this.unfolded.add(id.replace(/^#/, ""));
    }
  }

  /** Why an element is not seen; `null` where it is, or where the reader can unfold it. */
  hiddenReason(element: Tree.Element): string | null {
    if (element.attrs.length === 0) return this.styles.areNone ? null : this.byStyle(element);
    const names = attribute(element, "class") ?? "";
    if (UNSEEN.test(names) && !this.isTitle(element)) return FOR_SCREEN_READERS;
    return this.byStyle(element);
  }

  private byStyle(element: Tree.Element): string | null {
    const style = this.styles.of(element);
    if (style.unseen && !this.isTitle(element)) return FOR_SCREEN_READERS;
    const hidden = attribute(element, "hidden");
    if (!style.hidden && (hidden === null || hidden.toLowerCase() === "until-found")) return null;
    return this.unfolds(element) || this.holdsMost(element) ? null : HIDDEN_IN_SOURCE;
  }

  /** The only `h1` of a page is its title, seen or not; beside another one it names a part of the site. */
  private isTitle(element: Tree.Element): boolean {
    const own = this.evidence.get(element)?.headings1 ?? 0;
    return own > 0 && own >= (this.page?.headings1 ?? 0);
  }

  private unfolds(element: Tree.Element): boolean {
    const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""} ${attribute(element, "role") ?? ""}`;
    return (
      UNFOLDS.test(names) ||
      attribute(element, "aria-labelledby") !== null ||
      this.unfolded.has(attribute(element, "id") ?? "#")
    );
  }

  private holdsMost(element: Tree.Element): boolean {
    const prose = this.evidence.get(element)?.prose ?? 0;
    return prose > 0 && prose > SHOWN_LATER * (this.page?.prose ?? 0);
  }
}
