/**
 * Unsaved notes, kept in this browser until they are saved. A browser that keeps nothing (private window, full storage)
 * must not stop anybody from writing, so every failure here is silent.
 */
const PREFIX = "variorum-draft:";

export interface Draft {
  readonly body: unknown;
  readonly tags: readonly string[];
  readonly stance?: string | null;
  /** Lost, a draft for its author alone would be saved for everybody. */
  readonly isPrivate?: boolean;
}

export function readDraft(key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    if (typeof stored !== "object" || stored === null || !("body" in stored)) return null;
    const tags = "tags" in stored && Array.isArray(stored.tags) ? stored.tags : [];
    return {
      body: stored.body,
      tags: tags.filter((tag): tag is string => typeof tag === "string"),
      stance: "stance" in stored && typeof stored.stance === "string" ? stored.stance : null,
      isPrivate: "isPrivate" in stored && stored.isPrivate === true,
    };
  } catch {
    return null;
  }
}

export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Kept on the screen only.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}

/** Keys of drafts that begin with `start`, without the common prefix. */
export function draftKeys(start: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Takes every draft out of this browser; what is answered puts them back. For signing out on a shared computer. */
export function takeAllDrafts(): { readonly count: number; readonly putBack: () => void } {
  const taken = draftKeys("").flatMap((key) => {
    const draft = readDraft(key);
    return draft ? [[key, draft] as const] : [];
  });
  for (const key of draftKeys("")) dropDraft(key);
  return { count: taken.length, putBack: () => taken.forEach(([key, draft]) => void writeDraft(key, draft)) };
}

/** The name of a draft of a new note on a passage, and back. */
export const newNoteKey = (versionId: string, passage: { start: number; end: number }) =>
  `new:${versionId}:${passage.start}-${passage.end}`;

export function passageOfKey(key: string): { start: number; end: number } | null {
  const found = /:(\d+)-(\d+)$/.exec(key);
  return found ? { start: Number(found[1]), end: Number(found[2]) } : null;
}
