import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { answerFromWorker } from "@/lib/server/threads/answer-from-worker";
import { readableFacts } from "./readable-facts";

/** The facts of several texts in a thread of its own, so that nobody's page waits for them. */
export const run = (documents: readonly CanonicalDocument[]): Promise<void> =>
  answerFromWorker(async () => readableFacts(documents));
