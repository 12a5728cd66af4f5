import "server-only";
import { purgeTrash } from "@/lib/server/db/purge-trash";

/** Removes for good what has been in a trash for as long as its workspace keeps it. Takes nothing and tells nothing. */
export function emptyTrash(): Promise<void> {
  return purgeTrash();
}
