import "server-only";
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

/** Where fetches may go. The public internet for everybody; tests bring a network of their own. */
export interface Network {
  /** All addresses of a name. */
  resolve(host: string): Promise<readonly string[]>;
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

/** Every address of a name is looked at; only those of the public internet may be connected to, on the ports of the web. */
export const publicNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
};

/**
 * Whether an address is an ordinary one of the public internet. Loopback, private, link-local, shared, multicast,
 * benchmarking and reserved ranges are not, nor are addresses that carry another one inside (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(plain) && ipaddr.parse(plain).range() === "unicast";
}
