import "server-only";
import { LRUCache } from "lru-cache";
import type { SharePreviewView } from "@/lib/contracts/share-preview-view";
import { runQueued } from "@/lib/server/threads/run-queued";

/** All kept pictures together, in bytes: where a link is posted, many programs ask for it at once. */
const MOST_BYTES = 4_000_000;
const LIMIT_MS = 10_000;
const LIMIT_MEGABYTES = 256;

const pictures = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ byteLength }, name) => byteLength + 2 * name.length,
});
/** Being drawn: who asks for the same one waits for it. */
const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The picture of a preview, made of that alone: the same words are the same picture. @throws AppError "busy", "too-large" */
export function pictureOfPreview({ title, about }: SharePreviewView): Promise<Uint8Array<ArrayBuffer>> {
  const name = JSON.stringify([title, about]);
  const known = pictures.get(name);
  if (known) return Promise.resolve(known);
  const begun = underWay.get(name);
  if (begun) return begun;
  const drawing = draw({ title, about }, name).finally(() => underWay.delete(name));
  underWay.set(name, drawing);
  return drawing;
}

async function draw(preview: SharePreviewView, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await runQueued<Uint8Array<ArrayBuffer>>("pictures", {
    module: "lib/server/export/pictures/draw-in-thread.ts",
    input: preview,
    milliseconds: LIMIT_MS,
    megabytes: LIMIT_MEGABYTES,
    tooLong: "The picture takes too long to draw.",
    tooBig: "The picture needs more memory than it may take.",
  });
  pictures.set(name, picture);
  return picture;
}
