import type { ComparisonView } from "./comparison-view";

const WIDTH = 40;

/** Totals of a comparison with a bar, for `variorum diff --stat`. */
export function statComparison({ names, comparison, hidden }: ComparisonView): string {
  const { words, similarity } = comparison.totals;
  const shown = comparison.changes.filter((change) => !hidden.has(change.key));
  const all = words.kept + words.moved + words.reworded + words.inserted + words.deleted || 1;
  const bar = (["kept", "moved", "reworded", "inserted", "deleted"] as const).map((name) => {
    const share = Math.round((words[name] / all) * WIDTH);
    return `  ${name.padEnd(9)} ${String(words[name]).padStart(8)} words  ${"█".repeat(share)}`;
  });
  const kinds = new Map<string, number>();
  for (const { kind } of shown) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ") || "none";
  return [
    `${names.older} → ${names.newer}`,
    `Changes: ${counts}${hidden.size ? ` (${hidden.size} hidden)` : ""}`,
    ...bar,
    `Words that stand in both: ${(100 * similarity).toFixed(1)} %`,
    ...(comparison.degraded ? [`Note: ${comparison.degraded}`] : []),
    "",
  ].join("\n");
}
