import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/core/errors";

/** What goes with the bytes of a request: `?about=` as JSON, by its schema. @throws AppError "invalid"; ZodError */
export function aboutOf<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const about = new URL(request.url).searchParams.get("about") ?? "";
  try {
    return schema.parse(JSON.parse(about));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AppError("invalid", "What goes with the file cannot be read.");
  }
}
