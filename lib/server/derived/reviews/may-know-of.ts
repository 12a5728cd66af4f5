import "server-only";
import { can, type Subject } from "@/lib/core/permissions/rules";
import type { Person } from "@/lib/core/permissions/viewer";
import { listReadingStates } from "@/lib/server/db/second-readings";

/**
 * Whether what was said in any of these readings of a document may be known to a person: "first", or the id of a second one. Who
 * reads blind knows of their own; nobody of one that is not finished but its reader (docs/decisions/0108).
 */
export async function mayKnowOf(
  viewer: Person,
  subject: Subject & { readonly documentId: string },
  readings: ReadonlySet<string>,
): Promise<boolean> {
  if (!can(viewer, "review.read", subject)) return false;
  // Changes that were given to them, or taken from them, are theirs to know of.
  if (readings.has(`assigned ${viewer.userId}`)) return true;
  const states = await listReadingStates(subject.documentId);
  const readsBlind = states.some((each) => each.readerId === viewer.userId && each.finishedAt === null);
  if (states.some((each) => readings.has(each.id) && each.readerId === viewer.userId)) return true;
  if (!can(viewer, "review.read-of-others", { ...subject, readsBlind })) return false;
  return readings.has("first") || states.some((each) => readings.has(each.id) && each.finishedAt !== null);
}
