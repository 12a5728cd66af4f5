import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const page = (day: string, goods: string) =>
  `<!doctype html><title>Roads</title><body><nav><a href="/">Home</a></nav><main><h1>A Paper on Roads</h1><p>Fact Sheet</p><p>${day}</p><ol><li>Roads carry people to their work and home again.</li><li>Rails carry ${goods} where roads do not reach.</li></ol></main></body>`;
const CAPTURES: Readonly<Record<string, string>> = {
  "20120925120000": page("September 20, 2012", "freight"),
  "20160301000000": page("February 28, 2016", "goods"),
};
const ADDRESS = "http://site.example/roads";

/** One server that plays a site of the internet and the Wayback Machine. */
export async function playWaybackMachine(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    const stamp = /^\/web\/(\d{14})id_\//.exec(url)?.[1];
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (url.startsWith("/cdx/")) {
      const rows = Object.keys(CAPTURES).map((each) => [each, ADDRESS, "text/html", "200", each]);
      response.end(JSON.stringify([["timestamp", "original", "mimetype", "statuscode", "digest"], ...rows]));
    } else if (stamp) response.end(CAPTURES[stamp] ?? "");
    else if (url === "/roads") response.end(page("May 5, 2019", "parcels"));
    // Never ends: for cancelling.
    else if (url === "/slow") response.write("<!doctype html><p>");
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  return { port: (server.address() as AddressInfo).port, server };
}
