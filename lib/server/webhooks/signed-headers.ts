import "server-only";
import { createHmac } from "node:crypto";

/** A delivery as it is signed: the headers name it, and the body is what they were made for. */
interface Signed {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks: an HMAC-SHA256 over id, moment and body, by each of the secrets that count. Whoever checks it
 * knows that the words come from here and are not somebody's copy of old ones.
 */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: Signed,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  });
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  };
}
