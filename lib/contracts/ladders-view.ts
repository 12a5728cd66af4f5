/** The ladders of a workspace as they are edited. */
export interface LaddersView {
  readonly workspaceId: string;
  readonly text: string;
  /** What the workspace started with, to go back to. */
  readonly defaults: string;
  /** 0 where nobody has changed them. */
  readonly revision: number;
  readonly changed: { readonly byName: string; readonly at: string } | null;
  readonly may: { readonly edit: boolean };
}
