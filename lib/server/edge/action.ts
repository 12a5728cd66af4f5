import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow as rethrowControlFlow } from "next/navigation";
import type { z } from "zod";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { assertSameOrigin } from "@/lib/server/auth/same-origin";
import { assertArrived } from "./assert-arrived";
import { describeError } from "./describe-error";

/**
 * The edge of every server action: own pages only, input by its schema, who asks, the service, and errors as
 * data. FormData is taken like an object, so that a form works before its script has loaded.
 */
export function action<Schema extends z.ZodType, View>(
  schema: Schema,
  serve: (viewer: Viewer, input: z.output<Schema>) => Promise<View>,
  whoAsks: () => Promise<Viewer> = currentViewer,
): (input: z.input<Schema> | FormData) => Promise<ActionResult<View>> {
  return async (input) => {
    try {
      assertSameOrigin(await headers());
      assertArrived(input);
      const parsed = schema.parse(input instanceof FormData ? fieldsOf(input) : input);
      return { ok: true, value: await serve(await whoAsks(), parsed) };
    } catch (error) {
      // A redirect or a not-found is how the framework speaks, not a failure.
      rethrowControlFlow(error);
      return { ok: false, error: describeError(error) };
    }
  };
}

/** Empty fields of a form count as not given; the framework's own fields are left out. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const given = [...form].filter(([name, value]) => value !== "" && !name.startsWith("$ACTION"));
  return Object.fromEntries(given);
}
