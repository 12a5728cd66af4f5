import type { ActionResult } from "./action-result";

/** One line of the answer to an import: how far it is, then its result or why there is none. */
export type ImportStep<View> =
  | { readonly kind: "progress"; readonly share: number; readonly step: string }
  | { readonly kind: "done"; readonly value: View }
  | { readonly kind: "failed"; readonly error: Extract<ActionResult<View>, { readonly ok: false }>["error"] };
