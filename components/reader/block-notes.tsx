"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { usePrinting } from "@/components/ui/use-printing";
import type { PlacedNote } from "@/lib/view-models/reader/order-notes";
import styles from "./reader-desk.module.css";
import textStyles from "./reading-text.module.css";

/** More notes than these on one paragraph are shown when asked for: a thousand would be a page of their own. */
const SHOWN = 12;

/** The notes that begin in one block, beside it. */
export function BlockNotes({
  notes,
  openId,
  draft,
  children,
}: {
  readonly notes: readonly PlacedNote[];
  readonly openId: string | null;
  /** The editor of a new note here. */
  readonly draft: ReactNode;
  readonly children: (note: PlacedNote) => ReactNode;
}) {
  const [asked, setAll] = useState(false);
  const all = usePrinting() || asked;
  if (notes.length === 0 && !draft) return null;
  const shown = all ? notes : notes.filter((note, at) => at < SHOWN || note.annotation.id === openId);
  const hidden = notes.length - shown.length;
  const first = notes[0]?.siglum;
  const last = notes.at(-1)?.siglum;
  const label =
    first === undefined
      ? "New note here"
      : first === last
        ? `Note ${first} here`
        : `Notes ${first} to ${last}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups notes
    <div className={textStyles.notes} role="group" aria-label={label} lang="en" dir="ltr">
      {draft}
      {shown.map(children)}
      {hidden > 0 ? (
        <p className={styles.more} data-note-box="more">
          <Button onClick={() => setAll(true)}>
            {hidden === 1 ? "1 more note" : `${hidden} more notes`} on this paragraph
          </Button>
        </p>
      ) : null}
    </div>
  );
}
