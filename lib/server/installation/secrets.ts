import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/server/env";

/**
 * The installation's one secret: generated on the first start into the data folder, readable by its owner
 * only. Several processes on one PostgreSQL are given the same through VARIORUM_SECRET.
 */
export function installationSecret(): string {
  const { secret, dataFolder } = env();
  if (secret) return secret;
  const file = path.join(/*turbopackIgnore: true*/ dataFolder, "secret");
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  // Written aside and linked, so that of two first starts both read the same whole secret.
  const aside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(aside, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true });
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(file, "utf8");
}

/** A key for one purpose, derived from the installation's secret, so that no two uses share one. */
export function derivedKey(purpose: string): string {
  return createHmac("sha256", installationSecret()).update(purpose).digest("base64url");
}
