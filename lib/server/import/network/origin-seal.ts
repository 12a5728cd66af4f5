import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type { OriginInput } from "@/lib/contracts/document-input";
import { AppError } from "@/lib/core/errors";
import { derivedKey } from "@/lib/server/installation/secrets";

type Stated = Omit<OriginInput, "seal">;

/**
 * Binds bytes that this server fetched to where and when it did, while a person looks at them in the browser: what
 * comes back to be saved is what was fetched, or is refused.
 */
export function sealOrigin(origin: Stated, sha256: string): OriginInput {
  return { ...origin, seal: sealOf(origin, sha256) };
}

/** @throws AppError `invalid` where bytes, address or date are not those that were sealed */
export function checkSeal({ seal, ...origin }: OriginInput, sha256: string): void {
  const expected = Buffer.from(sealOf(origin, sha256));
  const given = Buffer.from(seal);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new AppError(
      "invalid",
      "This is not the page as it was fetched. Fetch it again; nothing was saved.",
    );
  }
}

function sealOf(
  { sourceUrl, capturedAt, mediaType, charset, archive, notes }: Stated,
  sha256: string,
): string {
  const said = JSON.stringify([sourceUrl, capturedAt, mediaType, charset, archive, notes, sha256]);
  return createHmac("sha256", derivedKey("origin of an import")).update(said).digest("base64url");
}
