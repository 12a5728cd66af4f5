import "server-only";
import { listPassages } from "@/lib/server/db/annotations";
import { findNewestVersionId } from "@/lib/server/db/documents";
import { placeAnnotations } from "./place-annotations";

/** Notes stand on the newest version, whichever that is now, so that those without a place are known at once. */
export async function placeOnNewest(documentId: string): Promise<void> {
  const [newest, passages] = await Promise.all([findNewestVersionId(documentId), listPassages(documentId)]);
  if (newest === null) return;
  await placeAnnotations(
    passages.filter(({ versionId }) => versionId !== newest),
    newest,
  );
}
