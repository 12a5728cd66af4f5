import type { FactView } from "@/lib/contracts/picture-view";

/** The id of a fact's entry in the table; keys are unique within a version only. */
export function factAnchor({ versionId, key }: Pick<FactView, "versionId" | "key">): string {
  return `fact-${versionId.slice(-6)}-${key}`;
}
