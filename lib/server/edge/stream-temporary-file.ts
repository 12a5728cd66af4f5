import "server-only";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";

/**
 * Answers with a file that is made first: whoever reads slowly holds up nobody. It is gone when it was sent, or not.
 * @param make writes it at the path it is given
 */
export async function streamTemporaryFile(
  make: (file: string) => Promise<unknown>,
  mediaType: string,
): Promise<Response> {
  const folder = await mkdtemp(path.join(/*turbopackIgnore: true*/ tmpdir(), "variorum-"));
  const file = path.join(/*turbopackIgnore: true*/ folder, "file");
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    await make(file);
  } catch (error) {
    await clear();
    throw error;
  }
  const stream = createReadStream(file);
  stream.once("close", () => void clear());
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: { "Content-Type": mediaType, "Cache-Control": "no-store" },
  });
}
