import "server-only";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "@/lib/core/errors";

/**
 * The project's folder, known by a file that is in it: above this file, unless a bundle has moved it; then the one
 * the process runs in. VARIORUM_ROOT says otherwise.
 */
export function projectRoot(file: string): string {
  const here = import.meta.url.startsWith("file:")
    ? join(dirname(fileURLToPath(import.meta.url)), "..", "..")
    : undefined;
  for (const folder of [process.env.VARIORUM_ROOT, here, process.cwd()]) {
    if (folder && existsSync(join(/*turbopackIgnore: true*/ folder, file))) return folder;
  }
  throw new AppError("unavailable", `Cannot find ${file}: start Variorum in its own folder.`);
}
