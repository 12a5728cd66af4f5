import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { postJson } from "@/lib/server/import/network/post-json";
import { publicNetwork } from "@/lib/server/import/network/public-network";
import { addWebhook } from "@/lib/server/services/webhooks/add-webhook";
import { checkWebhookUrl } from "@/lib/server/webhooks/webhook-network";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { playSite } from "@/tests/factories/play-site";
import { refusalOf } from "@/tests/fixtures/refusal";

const servers: Server[] = [];
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

test.each([
  ["http://hooks.example.org/x", "invalid"],
  ["ftp://hooks.example.org/x", "invalid"],
  ["https://hooks.example.org:8443/x", "forbidden"],
  ["https://name:word@hooks.example.org/x", "invalid"],
  ["https://127.0.0.1/x", "forbidden"],
  ["https://[::1]/x", "forbidden"],
  ["https://localhost/x", "forbidden"],
  ["https://2130706433/x", "forbidden"],
  ["https://[::ffff:10.0.0.1]/x", "forbidden"],
  ["https://169.254.169.254/latest", "forbidden"],
  ["https://192.168.1.1/x", "forbidden"],
  ["https://metadata.google.internal/x", "forbidden"],
  ["https://intranet/x", "forbidden"],
])("%s is no address of a webhook", async (url, code) => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const adding = addWebhook(
    admin,
    { workspaceId: workspace.id, url, kinds: ["document.created"] },
    "https://x.example",
  );
  expect((await refusalOf(adding)).code).toBe(code);
});

test("this machine is reached where the operator says so, by its numbers alone; the rest of the own network never", () => {
  expect(checkWebhookUrl("hooks.example.org/x")).toBe("https://hooks.example.org/x");
  vi.stubEnv("VARIORUM_WEBHOOKS_LOOPBACK", "1");
  expect(checkWebhookUrl("http://127.0.0.1:4000/x")).toBe("http://127.0.0.1:4000/x");
  expect(checkWebhookUrl("http://[::1]:4000/x")).toBe("http://[::1]:4000/x");
  for (const url of [
    "https://10.0.0.1/x",
    "http://localhost:4000/x",
    "https://169.254.169.254/",
    "http://hooks.example.org/",
  ])
    expect(() => checkWebhookUrl(url), url).toThrow();
});

test("attack-33: a name that leads inside when it is sent to is refused then, whatever it was before", async () => {
  const inside = { ...publicNetwork, resolve: async () => ["93.184.215.14", "10.0.0.7"] };
  const { status, problem } = await postJson("https://hooks.example.org/x", "{}", {}, inside);
  expect(status).toBeNull();
  expect(problem).toBe("This address cannot be reached, or it is not on the public internet.");
});

test("attack-34: a redirect is not followed, not even to the same place", async () => {
  const site = await playSite((_, response) => response.writeHead(307, { location: "/again" }).end());
  try {
    const { status, problem } = await postJson(`${site.origin}/hook`, "{}", {}, site.network);
    expect([status, problem]).toEqual([307, "It answered 307: redirects are not followed."]);
    expect(site.requests).toEqual(["/hook"]);
  } finally {
    await site.close();
  }
});

test("attack-36: an answer without end holds nothing up, and one that never comes is waited for shortly", async () => {
  const local = { ...publicNetwork, allowsAddress: () => true, allowsPort: () => true };
  const play = async (answer: Parameters<typeof createServer>[1]) => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  const endless = await play((_, response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write("x".repeat(64 * 1024)), 1);
    response.on("close", () => clearInterval(more));
  });
  expect(await postJson(endless, "{}", {}, local, 3_000)).toMatchObject({ status: 200, problem: null });
  const silent = await play(() => undefined);
  const { status, problem, milliseconds } = await postJson(silent, "{}", {}, local, 300);
  expect([status, problem]).toEqual([null, "There was no answer in time."]);
  expect(milliseconds).toBeLessThan(3_000);
});
