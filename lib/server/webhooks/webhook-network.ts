import "server-only";
import { isIP } from "node:net";
import { AppError } from "@/lib/core/errors";
import { env } from "@/lib/server/env";
import { checkUrl } from "@/lib/server/import/network/check-url";
import { isPublicAddress, type Network, publicNetwork } from "@/lib/server/import/network/public-network";

const isLoopback = (address: string) => address === "::1" || /^127\./.test(address);

/** The public internet; where the operator says so, programs on this machine too. */
export const webhookNetwork = (): Network =>
  env().webhooksReachLoopback
    ? {
        resolve: publicNetwork.resolve,
        allowsAddress: (address) => isPublicAddress(address) || (isIP(address) > 0 && isLoopback(address)),
        allowsPort: () => true,
      }
    : publicNetwork;

/**
 * An address that a webhook may have: https on its own port, as nobody on the way is to read or change what is told. Of this machine,
 * where that is allowed at all, http and any port too.
 * @throws AppError "invalid" or "forbidden"
 */
export function checkWebhookUrl(text: string): string {
  const typed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) throw new AppError("invalid", "This is not a web address.");
  const { protocol, hostname, port } = new URL(whole);
  const literal = hostname.replace(/^\[|\]$/g, "");
  const isHere = env().webhooksReachLoopback && isIP(literal) > 0 && isLoopback(literal);
  if (!isHere && protocol !== "https:")
    throw new AppError("invalid", "The address must begin with https://.");
  if (!isHere && port !== "") throw new AppError("forbidden", "Only the port of https, 443, is possible.");
  return checkUrl(whole, webhookNetwork()).href;
}
