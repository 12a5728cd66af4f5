import type { TopicCellView } from "@/lib/contracts/topic-view";
import { plural } from "@/lib/core/text/plural";

/** What stands behind a stance: "2 quotes; 1 paper states no position". */
export function sayCell({ quotes, silent }: Pick<TopicCellView, "quotes" | "silent">): string {
  const parts = [
    quotes > 0 ? plural(quotes, "quote") : "",
    silent > 0 ? `${plural(silent, "paper")} ${silent === 1 ? "states" : "state"} no position` : "",
  ].filter(Boolean);
  return parts.join("; ") || "nothing in place";
}
