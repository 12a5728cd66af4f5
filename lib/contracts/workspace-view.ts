import type { Role } from "@/lib/core/permissions/roles";

/** A workspace one is a member of, as it is named in the bar and in menus. */
export interface WorkspaceRefView {
  readonly id: string;
  readonly name: string;
}

export interface WorkspaceView extends WorkspaceRefView {
  readonly role: Role;
  /** The one the person works in: lists, search and settings are of it. */
  readonly isCurrent: boolean;
  readonly may: { readonly rename: boolean };
}

export interface WorkspacesView {
  readonly workspaces: readonly WorkspaceView[];
  readonly may: { readonly create: boolean };
}

/** What the bar of a page shows of workspaces. */
export interface WorkspaceBarView {
  /** Those of the person by name, the current one among them; empty where there is nothing to choose. */
  readonly all: readonly WorkspaceRefView[];
  readonly currentId: string;
  /** Whose page this is, where it is of another one than the current. */
  readonly elsewhere: WorkspaceRefView | null;
}
