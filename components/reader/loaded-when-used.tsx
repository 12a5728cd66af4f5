import { type ComponentProps, lazy, type RefObject, Suspense, useMemo } from "react";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { officialLink } from "@/lib/view-models/reader/official-link";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import type { Sharing } from "@/lib/view-models/reader/sharing";
import { trimPassage } from "./passage-points";

const KeyboardSelection = lazy(() => import("./keyboard-selection"));
const ShareDialog = lazy(() => import("@/components/share/share-dialog"));

/** The caret in the text, for who selects without a mouse. */
export function SelectingByKeyboard({
  page,
  view,
  enter,
  onEnter,
  onCopy,
  onLeave,
}: {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly view: ReaderView;
  /** What the enter key does, in words. */
  readonly enter: ComponentProps<typeof KeyboardSelection>["enter"];
  readonly onEnter: (passage: Range) => void;
  readonly onCopy: (passage: Range) => void;
  readonly onLeave: () => void;
}) {
  const words = useMemo(
    () => view.blocks.filter(({ chrome }) => chrome === null).map((block) => wordsOf(view.text, block)),
    [view.text, view.blocks],
  );
  return (
    <Suspense fallback={null}>
      <KeyboardSelection
        root={page}
        text={view.text}
        blocks={words}
        rtl={view.document.dir === "rtl"}
        enter={enter}
        onAnnotate={onEnter}
        onCopy={onCopy}
        onLeave={onLeave}
      />
    </Suspense>
  );
}

/** A block without its printed marker, which is no word of the sentence it stands before. */
function wordsOf(text: string, { start, end, marker }: ReaderView["blocks"][number]): Range {
  const words = { start: start + (marker?.length ?? 0), end };
  return trimPassage(text, words) ?? { start, end };
}

export function SharingDialog({
  view,
  sharing,
  actions,
  onClose,
}: {
  readonly view: ReaderView;
  readonly sharing: Sharing;
  readonly actions: ReaderActions;
  readonly onClose: () => void;
}) {
  const { version, positions } = view;
  return (
    <Suspense fallback={null}>
      <ShareDialog
        what={{
          versionId: version.id,
          label: version.label,
          positions,
          positionId: sharing.positionId,
          official: sharing.passage ? officialLink(view, sharing.passage) : version.provenance.sourceUrl,
        }}
        create={actions.createShareLink}
        onClose={onClose}
      />
    </Suspense>
  );
}
