import type { Responder } from "@/cli/commands/batch";
import { findChanges } from "@/lib/core/diff/compare-texts";
import { readTextFile } from "../read-text-file";
import { warmUp } from "./warm-up";

warmUp(4);

const pair = (range: { start: number; end: number } | null) => (range ? [range.start, range.end] : null);

/** `{id, lang, oldFile, newFile}` → `{changes, edits, stats: {ms}}`; `ms` counts reading and comparing in a
 * warm process. */
export const respond: Responder = ({ lang, oldFile, newFile }) => {
  const started = performance.now();
  const older = readTextFile(oldFile, "oldFile");
  const newer = readTextFile(newFile, "newFile");
  const side = { lang: typeof lang === "string" ? lang : null };
  const found = findChanges({ text: older, ...side }, { text: newer, ...side });
  const edits: object[] = [];
  let olderAt = 0;
  let newerAt = 0;
  for (const change of found.changes) {
    if (change.older) olderAt = change.older.end;
    if (change.newer) newerAt = change.newer.end;
    if (!change.newer && change.older) edits.push({ old: pair(change.older), new: [newerAt, newerAt] });
    else if (!change.older && change.newer) edits.push({ old: [olderAt, olderAt], new: pair(change.newer) });
    for (const edit of change.words) edits.push({ old: pair(edit.older), new: pair(edit.newer) });
  }
  return {
    changes: found.changes.map(({ kind, older: from, newer: to }) => ({
      kind,
      old: pair(from),
      new: pair(to),
    })),
    edits,
    ...(found.degraded ? { degraded: found.degraded } : {}),
    stats: { ms: performance.now() - started },
  };
};
