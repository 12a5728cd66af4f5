import type { NotesQuestion } from "./notes-input";

/** A view of the table of all notes, kept under a name. */
export interface SavedViewView {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly asked: NotesQuestion;
  /** Everybody in the workspace finds it. */
  readonly shared: boolean;
  /** Whose it is; `null` where it is one's own. */
  readonly ownerName: string | null;
  readonly may: { readonly edit: boolean; readonly delete: boolean };
}

export interface SavedViewsView {
  readonly workspaceId: string;
  /** One's own by name, then those that others share, by name. */
  readonly views: readonly SavedViewView[];
  /** Whether one's own may be shown to everybody in the workspace. */
  readonly mayShare: boolean;
}

/** What came of saving, deleting or restoring one. */
export interface SavedViewChangedView {
  readonly viewId: string;
}
