import type { AppErrorCode } from "@/lib/core/errors";

/** What every server action answers: the view, or an error that says what happened and what was kept. */
export type ActionResult<View> =
  | { readonly ok: true; readonly value: View }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: AppErrorCode;
        readonly message: string;
        readonly details?: Readonly<Record<string, unknown>>;
      };
    };

/** The same for a form that calls its action by itself: with what was typed, where it was refused. */
export interface FormAnswer<View> {
  readonly answer: ActionResult<View>;
  readonly typed: Readonly<Record<string, string>>;
}
