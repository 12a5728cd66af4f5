import "server-only";
import { isIP, type LookupFunction } from "node:net";
import { Agent } from "undici";
import { AppError } from "@/lib/core/errors";
import { NOT_PUBLIC } from "./check-url";
import type { Network } from "./public-network";

/**
 * What one request goes out by: the name is resolved once, every address is checked, and the connection goes to the checked ones.
 * @throws AppError `forbidden` where one of them is not public
 */
export async function guardedAgent(url: URL, network: Network, signal: AbortSignal): Promise<Agent> {
  const addresses = await addressesOf(url.hostname, network, signal);
  return new Agent({
    connect: { lookup: pinned(addresses), timeout: 5000 },
    maxHeaderSize: 32 * 1024,
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
  });
}

async function addressesOf(host: string, network: Network, signal: AbortSignal): Promise<readonly string[]> {
  const literal = host.replace(/^\[|\]$/g, "");
  const found = isIP(literal) ? [literal] : await withSignal(network.resolve(host), signal);
  // One private address among public ones is enough to refuse: which one is used would be chance.
  if (found.length === 0 || !found.every((address) => network.allowsAddress(address))) {
    throw new AppError("forbidden", NOT_PUBLIC);
  }
  return found;
}

/** A resolver cannot be stopped, but it need not be waited for. */
async function withSignal<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
    ),
  ]);
}

/** Answers every question for an address with those that were checked: the name is not asked a second time. */
function pinned(addresses: readonly string[]): LookupFunction {
  const entries = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, lookup, callback) => {
    const [first] = entries;
    if (lookup.all) callback(null, entries);
    else callback(null, first?.address ?? "", first?.family);
  };
}
