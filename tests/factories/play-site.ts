import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isPublicAddress, type Network } from "@/lib/server/import/network/public-network";

/** A server on this machine that plays a site of the internet under the name `site.example`. */
export interface PlayedSite {
  readonly origin: string;
  /** Knows `site.example` as this server; judges every other address as the real network does. */
  readonly network: Network;
  readonly requests: string[];
  readonly headers: IncomingMessage["headers"][];
  close(): Promise<void>;
}

export async function playSite(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  resolve: (host: string) => readonly string[] = () => ["127.0.0.1"],
): Promise<PlayedSite> {
  const requests: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? "");
    headers.push(request.headers);
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://site.example:${port}`,
    requests,
    headers,
    network: {
      resolve: async (host) => resolve(host),
      allowsAddress: (address) => address === "127.0.0.1" || isPublicAddress(address),
      allowsPort: (asked) => asked === port || asked === 80 || asked === 443,
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
