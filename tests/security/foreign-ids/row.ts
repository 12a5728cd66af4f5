import type { Role } from "@/lib/core/permissions/roles";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { Everything, Holder } from "./make-everything";

/** One service: the least role that is let in, whether only its author and administrators are, and which holders of links. */
export interface Row {
  readonly least: Role;
  readonly authorOnly?: true;
  readonly holders?: readonly Holder[];
  /** How the call ends for those who are let in, where it is asked for something that cannot be done. */
  readonly ends?: "conflict" | "invalid" | "unreadable";
  readonly ask: (viewer: Viewer, of: Everything) => Promise<unknown>;
}

export const reads = (ask: Row["ask"], holders: readonly Holder[] = []): Row => ({
  least: "reader",
  holders,
  ask,
});
export const notes = (ask: Row["ask"]): Row => ({ least: "reviewer", ask });
export const edits = (ask: Row["ask"]): Row => ({ least: "editor", ask });
export const manages = (ask: Row["ask"]): Row => ({ least: "admin", ask });
/** Nobody has seen this revision: who is let in is told so, and changes nothing for the others. */
export const STALE = 99;
