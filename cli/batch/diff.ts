import { findChanges } from "@/lib/core/comparison/compare-texts";
import { readTextFile } from "../read-text-file";
import type { Responder } from "./responder";
import { warmUp } from "./warm-up";

warmUp(6);

const pair = (range: { start: number; end: number } | null) => (range ? [range.start, range.end] : null);

/** Differences of mere form are told and marked. */
const ofForm = ({ cosmetic }: { readonly cosmetic: readonly string[] }) =>
  cosmetic.length > 0 ? { cosmetic: true } : {};

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
    const whole = ofForm(change);
    if (!change.newer && change.older)
      edits.push({ old: pair(change.older), new: [newerAt, newerAt], ...whole });
    else if (!change.older && change.newer)
      edits.push({ old: [olderAt, olderAt], new: pair(change.newer), ...whole });
    for (const edit of change.words)
      edits.push({ old: pair(edit.older), new: pair(edit.newer), ...ofForm(edit) });
  }
  return {
    changes: found.changes.map((change) => ({
      kind: change.kind,
      old: pair(change.older),
      new: pair(change.newer),
      ...ofForm(change),
    })),
    edits,
    ...(found.degraded ? { degraded: found.degraded } : {}),
    stats: { ms: performance.now() - started },
  };
};
