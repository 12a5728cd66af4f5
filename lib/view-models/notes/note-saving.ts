import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** What became of a try to save. */
export type SaveOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly message: string;
      /** Somebody saved another text meanwhile. */
      readonly theirs?: { readonly body: unknown; readonly text: string; readonly revision: number };
    };

/** Offline and unreachable are failures like others: the text stays in the editor and the draft. */
export async function trySaving<View>(
  request: () => Promise<ActionResult<View>>,
  done: (view: View) => void,
): Promise<SaveOutcome> {
  let result: ActionResult<View>;
  try {
    result = await request();
  } catch {
    return {
      ok: false,
      message: serverUnreachable("draft"),
    };
  }
  if (result.ok) {
    done(result.value);
    return { ok: true };
  }
  const theirs = conflictOf(result.error.details);
  return { ok: false, message: result.error.message, ...(theirs ? { theirs } : {}) };
}

/** The other text of a stale edit, as the server sends it along. */
function conflictOf(details: unknown): { body: unknown; text: string; revision: number } | null {
  if (typeof details !== "object" || details === null || !("current" in details)) return null;
  const current: unknown = details.current;
  if (typeof current !== "object" || current === null) return null;
  const { revision, body, text } = current as { revision?: unknown; body?: unknown; text?: unknown };
  return typeof revision === "number" ? { revision, body, text: typeof text === "string" ? text : "" } : null;
}
