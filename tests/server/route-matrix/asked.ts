import type { Role } from "@/lib/core/permissions/roles";
import type { Asked } from "./make-asked";

/** Who asks: a column of the matrix. The four roles are those of the workspace that is asked about. */
export const ASKERS = [
  "nobody",
  "reader",
  "reviewer",
  "editor",
  "admin",
  "admin of another workspace",
  "disabled",
  "live link",
  "revoked link",
  "expired link",
  "link of another thing",
] as const;
export type Asker = (typeof ASKERS)[number];

/** One request. `action` is the name of a server action with what it is given; it is sent to the page at `path`. */
export interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly action?: string;
  readonly input?: unknown;
}

/** A row of the matrix: what is asked, and how it ends for each. */
export interface Row {
  readonly ask: (of: Asked, who: Asker) => Question | string;
  readonly ends: (who: Asker) => string;
}

const ORDER: readonly Role[] = ["reader", "reviewer", "editor", "admin"];

interface Ends {
  readonly let: string;
  /** Members whose role is too low. */
  readonly low: string;
  /** An administrator of another workspace. */
  readonly other: string;
  /** Whoever is not signed in, or not any more; what links they hold does not matter. */
  readonly out: string;
}

export const byRole =
  (least: Role, { let: inside, low, other, out }: Ends) =>
  (who: Asker): string => {
    if (who === "admin of another workspace") return other;
    const held = ORDER.indexOf(who as Role);
    if (held < 0) return out;
    return held >= ORDER.indexOf(least) ? inside : low;
  };

/** A page about something of the workspace. */
export const page = (ask: Row["ask"], least: Role = "reader"): Row => ({
  ask,
  ends: byRole(least, { let: "200", low: "404", other: "404", out: "sign-in" }),
});

/** A page about the asker's own workspace: an administrator elsewhere sees that of theirs. */
export const ownPage = (path: string, least: Role = "reader"): Row => ({
  ask: () => path,
  ends: byRole(least, { let: "200", low: "404", other: "200", out: "sign-in" }),
});

/** A handler or an action about something of the workspace. */
export const data = (ask: Row["ask"], least: Role = "reader", inside = "200"): Row => ({
  ask,
  ends: byRole(least, { let: inside, low: "forbidden", other: "not-found", out: "not-found" }),
});

/** About the asker's own things: an administrator elsewhere is let in, to theirs. */
export const ownData = (ask: Row["ask"], inside = "200", least: Role = "reader"): Row => ({
  ask,
  ends: byRole(least, { let: inside, low: "forbidden", other: inside, out: "not-found" }),
});

export const everybody = (ask: Row["ask"], end: string): Row => ({ ask, ends: () => end });
