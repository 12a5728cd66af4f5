import "server-only";
import { z } from "zod";

/** The last entry of a backup: what else is in it. */
export const MANIFEST = "manifest.json";

export const BackupManifest = z.strictObject({
  format: z.literal("variorum-backup"),
  version: z.literal(1),
  /** The migrations of the database it was made of; it is restored into one of the same or of more. */
  migrations: z.array(z.string()),
  entries: z.array(
    z.strictObject({
      name: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string(),
    }),
  ),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

export const rowsEntry = (table: string): string => `rows/${table}.jsonl`;
export const originalEntry = (sha256: string): string => `originals/${sha256}`;
