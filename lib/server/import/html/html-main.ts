import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, type Evidence } from "./html-evidence";

const MAIN_IDS =
  /^(?:main|main-?content|content|content-?main|page-?content|primary|centerblock|article|body-?content|skip-?target)$/i;
const CONTAINERS: ReadonlySet<string> = new Set(
  "html body div section article main center table tbody tr td form font span".split(" "),
);
/** Share of the running text that what a page names its main part holds at least. */
const NAMED = 0.3;
/** An element with this share of the running text is the main part, whatever it is called. */
const NEARLY_ALL = 0.8;

/** Where a page's own text stands. */
export interface HtmlMain {
  readonly element: Tree.Element | null;
  /** The page says so itself: `main`, an article, a usual id. */
  readonly named: boolean;
}

/**
 * The main part of a page: what it names so (by element, role or usual id), if that holds a good part of its running text;
 * else the innermost box that holds nearly all of it. None where the text stands in the page without a box.
 */
export function findMain(
  document: Tree.Document,
  evidence: ReadonlyMap<Tree.Element, Evidence>,
  whole: Evidence | undefined,
): HtmlMain {
  const prose = whole?.prose ?? 0;
  let landmark: Tree.Element | null = null;
  let byId: Tree.Element | null = null;
  for (const [element, own] of evidence) {
    if (element.tagName === "main" || attribute(element, "role") === "main") {
      if (landmark === null || own.prose > (evidence.get(landmark)?.prose ?? 0)) landmark = element;
    } else if (
      own.prose > 0.5 * prose &&
      (element.tagName === "article" || MAIN_IDS.test(attribute(element, "id") ?? ""))
    )
      byId = element;
  }
  if (landmark && (evidence.get(landmark)?.prose ?? 0) >= NAMED * prose)
    return { element: landmark, named: true };
  if (byId) return { element: byId, named: true };
  const inmost = inmostBox(document, evidence, prose);
  return { element: inmost, named: false };
}

function inmostBox(
  document: Tree.Document,
  evidence: ReadonlyMap<Tree.Element, Evidence>,
  prose: number,
): Tree.Element | null {
  if (prose === 0) return null;
  let at: Tree.ParentNode = document;
  for (;;) {
    const next: Tree.ChildNode | undefined = at.childNodes.find(
      (child) =>
        adapter.isElementNode(child) &&
        CONTAINERS.has(child.tagName) &&
        (evidence.get(child)?.prose ?? 0) >= NEARLY_ALL * prose,
    );
    if (!next || !adapter.isElementNode(next)) break;
    at = next;
  }
  return adapter.isElementNode(at) && at.tagName !== "body" && at.tagName !== "html" ? at : null;
}
