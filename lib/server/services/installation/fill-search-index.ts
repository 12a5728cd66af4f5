import "server-only";
import { catchUpWholly } from "@/lib/server/derived/search/catch-up";

/** Reads into the search index what waits for it: after a migration all that there is. Takes nothing and tells nothing. */
export function fillSearchIndex(): Promise<void> {
  return catchUpWholly();
}
