import "server-only";
import { spawn } from "node:child_process";
import { AppError } from "@/lib/core/errors";

const MILLISECONDS = 60_000;

/**
 * Hands bytes to the scanner an administrator has named, before anything else looks at them. Exit code 0 lets them in,
 * 1 refuses them (as clamdscan and its like say it), anything else is a scanner that failed: then they wait outside too.
 *
 * @throws AppError `unsupported` (refused), `unavailable` (could not be scanned).
 */
export async function scanBytes(bytes: Uint8Array, program: string | null): Promise<void> {
  if (program === null) return;
  const code = await new Promise<number | null>((resolve) => {
    const scanner = spawn(program, [], { stdio: ["pipe", "ignore", "ignore"], timeout: MILLISECONDS });
    scanner.once("error", () => resolve(null));
    scanner.once("close", resolve);
    // A scanner may have seen enough before the end.
    scanner.stdin.on("error", () => undefined);
    scanner.stdin.end(bytes);
  });
  if (code === 0) return;
  if (code === 1)
    throw new AppError("unsupported", "The virus scanner refused this file. Nothing was saved.");
  throw new AppError(
    "unavailable",
    "The virus scanner did not answer, so the file was not read. Nothing was saved; tell an administrator.",
  );
}
