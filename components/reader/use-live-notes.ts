"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { useEventStream } from "@/components/ui/use-event-stream";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { unreadCount } from "@/lib/view-models/inbox/unread-count";
import { eventOf } from "@/lib/view-models/live/event-of";
import { digestOfShown } from "@/lib/view-models/notes/digest-of-shown";
import {
  type FreshNotes,
  heldBack,
  sayNewsOfNotes,
  withFreshNotes,
} from "@/lib/view-models/notes/news-of-notes";
import type { Writing } from "@/lib/view-models/reader/reader-state";
import { keepInPlace } from "./keep-in-place";

const HELD = {
  changed: "Somebody else changed the note you are writing in. When you save, you see both and choose.",
  deleted: "Somebody else deleted the note you are writing in. Your words stay in the field.",
} as const;

/** The note whose words somebody is changing, or answering. */
const writtenIn = (writing: Writing | null): string | null =>
  writing === null || writing.kind === "new" ? null : writing.annotationId;

/**
 * Puts in what others write while the page is open. The server tells only that something changed; what it is is asked for. A note in
 * which somebody is writing is left as it is until they are done.
 * @returns who else has the version open
 */
export function useLiveNotes({
  versionId,
  annotations,
  setAnnotations,
  writing,
  page,
  onGone,
}: {
  readonly versionId: string;
  readonly annotations: readonly AnnotationView[];
  readonly setAnnotations: (next: readonly AnnotationView[]) => void;
  readonly writing: Writing | null;
  readonly page: RefObject<HTMLElement | null>;
  /** The note that had the focus is no more. */
  readonly onGone: () => void;
}): readonly string[] {
  const { show, announce } = useToast();
  const [people, setPeople] = useState<readonly string[]>([]);
  const heldId = writtenIn(writing);
  const now = useRef({ annotations, heldId });
  now.current = { annotations, heldId };
  const isBehind = useRef(false);
  const queue = useRef(Promise.resolve());

  const take = useCallback(
    (fresh: FreshNotes) => {
      const { annotations: before, heldId: held } = now.current;
      const news = heldBack(before, fresh, held);
      if (news && !isBehind.current) show(HELD[news]);
      if (news) isBehind.current = true;
      const after = withFreshNotes(before, fresh, held);
      if (after === before) return;
      const focused = document.activeElement?.closest("[id^=note-]");
      keepInPlace(page.current, () => setAnnotations(after));
      if (focused && !focused.isConnected) onGone();
      const said = sayNewsOfNotes(before, after);
      if (said) announce(said);
    },
    [page, setAnnotations, onGone, show, announce],
  );

  const ask = useCallback(
    (ids: readonly string[] | null) => {
      queue.current = queue.current.then(async () => {
        for (;;) {
          const { annotations: before } = now.current;
          const notes = await askFor(versionId, ids);
          if (!notes) return;
          // Something was saved here in the meantime: the answer may be older than that.
          if (now.current.annotations !== before) continue;
          take({ ids, notes });
          return;
        }
      });
    },
    [versionId, take],
  );

  useEffect(() => {
    if (heldId !== null || !isBehind.current) return;
    isBehind.current = false;
    ask(null);
  }, [heldId, ask]);

  useEventStream(
    () =>
      `/api/versions/${versionId}/events?known=${encodeURIComponent(digestOfShown(now.current.annotations))}`,
    (data) => {
      const event = eventOf(data);
      if (event?.kind === "notes") ask(event.ids);
      if (event?.kind === "unread") unreadCount.set(event.count);
      if (event?.kind === "listening") setPeople([]);
      if (event?.kind === "present") setPeople(event.people);
    },
  );
  return people;
}

/** `null` where the server cannot be reached: the stream breaks then too, and what was missed is told when it comes back. */
async function askFor(
  versionId: string,
  ids: readonly string[] | null,
): Promise<readonly AnnotationView[] | null> {
  const asked = (ids ?? []).map((id) => `id=${id}`).join("&");
  try {
    const answer = await fetch(`/api/versions/${versionId}/notes?${asked}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
