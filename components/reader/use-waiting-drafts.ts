import { useCallback, useEffect, useState } from "react";
import { draftKeys, dropDraft, newNoteKey, passageOfKey } from "@/components/annotations/draft-store";
import type { Range } from "@/lib/core/text/range";

/** New notes of this version that were begun in this browser and not saved. */
export function useWaitingDrafts(versionId: string): {
  readonly drafts: readonly Range[];
  readonly discard: (passage: Range) => void;
} {
  const [drafts, setDrafts] = useState<readonly Range[]>([]);
  useEffect(
    () => setDrafts(draftKeys(`new:${versionId}:`).flatMap((key) => passageOfKey(key) ?? [])),
    [versionId],
  );
  const discard = useCallback(
    (passage: Range) => {
      dropDraft(newNoteKey(versionId, passage));
      setDrafts((all) => all.filter((each) => each !== passage));
    },
    [versionId],
  );
  return { drafts, discard };
}
