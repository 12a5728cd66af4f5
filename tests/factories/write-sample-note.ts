import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { SAMPLE } from "./make-version";

/** A note on the first word of a version of `SAMPLE`. */
export const writeSampleNote = (
  author: Viewer,
  versionId: string,
  body: Record<string, unknown>,
  more: { readonly isPrivate?: boolean; readonly idempotencyKey?: string; readonly tags?: string[] } = {},
) =>
  createAnnotation(author, {
    versionId,
    start: 0,
    end: 6,
    quote: SAMPLE.slice(0, 6),
    body,
    idempotencyKey: randomUUID(),
    ...more,
  });
