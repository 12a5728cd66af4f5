import type { Role } from "@/lib/core/permissions/roles";
import { type Asker, data, everybody, ownData, type Question, type Row } from "./asked";
import type { Asked } from "./make-asked";

/** Nobody has seen this revision: who is let in is told so, and changes nothing for the others. */
export const STALE = 99;

type Input = (of: Asked, who: Asker) => unknown;

/** About something of the workspace; `ends` for whom it lets in. */
export const act = (input: Input, least: Role, ends = "ok"): Row => data(asking(input), least, ends);
export const own = (input: Input, ends = "ok"): Row => ownData(asking(input), ends);
export const all = (input: Input, ends: string): Row => everybody(asking(input), ends);
/** Author and administrators alone: here nobody but the administrator is either. */
export const authors = (input: Input, least: Role, ends = "conflict"): Row => ({
  ask: asking(input),
  ends: (who) =>
    who === "admin" ? ends : data(asking(input), least).ends(who) === "not-found" ? "not-found" : "forbidden",
});
export const asking =
  (input: Input) =>
  (of: Asked, who: Asker): Question => ({ path: "", input: input(of, who) });
