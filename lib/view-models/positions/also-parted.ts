import type { LineageView } from "@/lib/contracts/lineage-view";

/**
 * What a separation parted besides the position it was said of: "position 4 of 2016 page". Later versions go on from the
 * one before them, so that they leave with it.
 */
export function alsoParted(before: LineageView, after: LineageView, otherId: string): readonly string[] {
  return before.steps.flatMap(({ version, stated }) => {
    if (!stated || stated.id === otherId) return [];
    const now = after.steps.find((step) => step.version.id === version.id)?.stated?.id;
    return now === stated.id ? [] : [`position ${stated.label} of ${version.label}`];
  });
}
