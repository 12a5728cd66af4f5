import { passageHistoryHref } from "@/lib/contracts/passage-history-href";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { positionAt } from "@/lib/view-models/reader/citation";
import type { Sharing } from "@/lib/view-models/reader/sharing";
import { SelectionTools } from "./selection-tools";
import type { useSelectedPassage } from "./use-selected-passage";

/** What can be done with the words that are selected, by whoever reads. */
export function SelectionDock({
  view,
  passage,
  onAnnotate,
  onCopy,
  onShare,
  onAttach,
}: {
  readonly view: ReaderView;
  readonly passage: NonNullable<ReturnType<typeof useSelectedPassage>>;
  readonly onAnnotate: (passage: Range) => void;
  readonly onCopy: (passage: Range) => void;
  readonly onShare: (sharing: Sharing) => void;
  /** While a place is chosen for a note. */
  readonly onAttach: ((passage: Range) => void) | null;
}) {
  return (
    <SelectionTools
      passage={passage}
      mayAnnotate={view.may.annotate}
      onAnnotate={() => onAnnotate(passage)}
      onCopy={() => onCopy(passage)}
      onShare={
        view.may.share
          ? () =>
              onShare({
                positionId: positionAt(view.positions, passage)?.id ?? null,
                passage: { start: passage.start, end: passage.end },
              })
          : null
      }
      through={view.versions.length > 1 ? passageHistoryHref(view.version.id, view.text, passage) : null}
      onAttach={onAttach ? () => onAttach(passage) : null}
    />
  );
}
