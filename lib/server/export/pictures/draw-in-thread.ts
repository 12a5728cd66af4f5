import "server-only";
import type { SharePreviewView } from "@/lib/contracts/share-preview-view";
import { answerFromWorker } from "@/lib/server/threads/answer-from-worker";
import { drawPreview } from "./draw-preview";

/** A picture takes as long as several pages: it is drawn in a thread of its own, so that nobody's page waits for it. */
export function run(preview: SharePreviewView): Promise<void> {
  return answerFromWorker(() => drawPreview(preview));
}

/** Loads fonts and engine. */
export async function warmUp(): Promise<void> {
  await drawPreview({ title: "Variorum", about: "" });
}
