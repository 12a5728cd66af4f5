import "server-only";
import { randomBytes } from "node:crypto";

/** What a page may load and run. Each has a word of its own for its scripts, which nobody can know beforehand. */
export function newContentSecurityPolicy(): string {
  const nonce = randomBytes(16).toString("base64");
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    // React's development build needs eval for its error overlays.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The word by which a page's own inline scripts are allowed; `undefined` where there is no policy. */
export const nonceOfPolicy = (policy: string | null): string | undefined =>
  policy?.match(/'nonce-([^']+)'/)?.[1];
