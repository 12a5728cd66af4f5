/** One place the palette leads to. `kind` groups, `number` is a position's label, `detail` says where it stands. */
export interface JumpTargetView {
  readonly kind:
    | "document"
    | "position"
    | "comparison"
    | "topic"
    | "briefing"
    | "view"
    | "action"
    | "workspace";
  readonly href: string;
  readonly label: string;
  readonly number?: string;
  readonly detail?: string;
  /** Of another workspace, which one works in from then on. */
  readonly workspaceId?: string;
}
