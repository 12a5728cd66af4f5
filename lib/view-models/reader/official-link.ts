import type { ReaderView } from "@/lib/contracts/reader-view";
import { passageLink } from "@/lib/core/anchoring/passage-link";
import type { Range } from "@/lib/core/text/range";

/** These words on the page the version was taken from, where that is known. */
export function officialLink(
  view: Pick<ReaderView, "version" | "text" | "blocks">,
  passage: Range,
): string | null {
  const { sourceUrl } = view.version.provenance;
  return sourceUrl ? passageLink(sourceUrl, view, passage) : null;
}
