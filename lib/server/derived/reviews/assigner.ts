import "server-only";
import { AppError } from "@/lib/core/errors";
import { assertPersonCan, can, type Subject } from "@/lib/core/permissions/rules";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { findOpenReading } from "@/lib/server/db/second-readings";

/**
 * Who says who sees to changes of a document: whoever judges there, but not while they read blind (docs/decisions/0114).
 * @throws AppError for everybody else
 */
export async function assigner(
  viewer: Viewer,
  subject: Subject & { readonly documentId: string },
): Promise<Person> {
  assertPersonCan(viewer, "review.write", subject);
  const readsBlind = (await findOpenReading(viewer.userId, subject.documentId)) !== null;
  if (!can(viewer, "change.assign", { ...subject, readsBlind }))
    throw new AppError(
      "forbidden",
      "You read this document as a second reader: who sees to which change is open to you again when you have finished.",
    );
  return viewer;
}
