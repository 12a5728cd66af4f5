import "server-only";
import type { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { aboutOf } from "./about-of";
import { readBody } from "./read-body";

/** Bytes with what goes with them. Nobody's bytes are read before it is known who sends them. */
export async function receiveUpload<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  most: number,
): Promise<{
  readonly viewer: Viewer;
  readonly about: z.output<Schema>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}> {
  const about = aboutOf(request, schema);
  const viewer = required(await personAsking());
  return { viewer, about, bytes: await readBody(request, most) };
}

async function personAsking(): Promise<Viewer | null> {
  const viewer = await currentViewer();
  return viewer.kind === "person" ? viewer : null;
}
