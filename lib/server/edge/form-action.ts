import "server-only";
import type { z } from "zod";
import type { ActionResult, FormAnswer } from "@/lib/contracts/action-result";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { action } from "./action";

/**
 * The edge of an action that a form calls by itself, before its script has loaded or without any: the page is made anew with what came of it. What
 * was typed is in the answer, so that nothing is lost where it was refused.
 */
export function formAction<Schema extends z.ZodType, View>(
  schema: Schema,
  serve: (viewer: Viewer, input: z.output<Schema>) => Promise<View>,
): (before: unknown, form?: FormData) => Promise<FormAnswer<View>> {
  const act = action(schema, serve);
  return async (before, form) => {
    const answer: ActionResult<View> = await act(form ?? (before as z.input<Schema>));
    return { answer, typed: answer.ok || !form ? {} : fieldsOf(form) };
  };
}

const fieldsOf = (form: FormData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value]] : [],
    ),
  );
