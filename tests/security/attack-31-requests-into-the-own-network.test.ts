import { describe, expect, test } from "vitest";
import { isPublicAddress, publicNetwork } from "@/lib/server/import/network/public-network";
import { safeFetch } from "@/lib/server/import/network/safe-fetch";
import { playSite } from "@/tests/factories/play-site";
import { refusalOf } from "@/tests/fixtures/refusal";

describe("attacks 31 and 32: addresses that are not public", () => {
  test.each([
    "http://127.0.0.1",
    "http://localhost",
    "http://[::1]",
    "http://[::]",
    "http://0.0.0.0",
    "http://0177.0.0.1",
    "http://2130706433",
    "http://127.1",
    "http://0x7f.1",
    "http://[::ffff:127.0.0.1]",
    "http://[64:ff9b::7f00:1]",
    "http://169.254.169.254/latest/meta-data",
    "http://[fd00:ec2::254]",
    "http://metadata.google.internal",
    "http://100.64.0.1",
    "http://10.0.0.1",
    "http://172.16.0.1",
    "http://192.168.1.1",
    "http://[fc00::1]",
    "http://[fe80::1]",
    "http://224.0.0.1",
    "http://[ff02::1]",
    "http://198.18.0.1",
    "http://255.255.255.255",
    "http://192.0.2.1",
    "http://[2002:7f00:1::]",
    "http://[2001:0:7f00:1::]",
    "http://printer.local",
    "http://intranet",
  ])("%s is refused, before any connection", async (address) => {
    const asked: string[] = [];
    const network = {
      ...publicNetwork,
      resolve: async (host: string) => {
        asked.push(host);
        return [];
      },
    };
    expect((await refusalOf(safeFetch(address, { network }))).code).toBe("forbidden");
    expect(asked).toEqual([]);
  });

  test("ordinary addresses are public", () => {
    for (const address of ["93.184.215.14", "8.8.8.8", "2606:4700:4700::1111"])
      expect(isPublicAddress(address), address).toBe(true);
  });
});

describe("attack 33: names that lead inside", () => {
  test.each([
    ["a name that means loopback", ["127.0.0.1"]],
    ["one public and one private address", ["93.184.215.14", "10.0.0.7"]],
    ["a private IPv6 address", ["fd12::1"]],
    ["no address", []],
  ])("%s", async (_, addresses) => {
    const error = await refusalOf(
      safeFetch("http://127.0.0.1.nip.io/", {
        network: { ...publicNetwork, resolve: async () => addresses },
      }),
    );
    expect(error).toMatchObject({ code: "forbidden" });
  });

  test("a name that changes its answer is asked once; the connection goes to what was checked", async () => {
    let asked = 0;
    const site = await playSite(
      (_, response) => response.end("<p>Words of a page.</p>"),
      () => (asked++ === 0 ? ["127.0.0.1"] : ["10.0.0.1"]),
    );
    try {
      expect(
        new TextDecoder().decode((await safeFetch(site.origin, { network: site.network })).bytes),
      ).toContain("Words");
      expect(asked).toBe(1);
    } finally {
      await site.close();
    }
  });
});

describe("attack 34: redirects", () => {
  const redirecting = (to: (path: string) => string) =>
    playSite((request, response) => response.writeHead(302, { location: to(request.url ?? "") }).end());

  test.each([
    ["into the own network", "http://10.0.0.1/", "forbidden"],
    ["to cloud metadata", "http://169.254.169.254/", "forbidden"],
    ["to a file", "file:///etc/passwd", "invalid"],
    ["to itself for ever", "/again", "unavailable"],
  ])("%s", async (_, to, code) => {
    const site = await redirecting(() => to);
    try {
      expect((await refusalOf(safeFetch(site.origin, { network: site.network }))).code).toBe(code);
      expect(site.requests.length).toBeLessThanOrEqual(4);
    } finally {
      await site.close();
    }
  });

  test("twenty in a row are not followed to the end", async () => {
    const site = await redirecting((path) => `/${Number(path.slice(1) || 0) + 1}`);
    try {
      expect((await refusalOf(safeFetch(site.origin, { network: site.network }))).code).toBe("unavailable");
      expect(site.requests).toHaveLength(4);
    } finally {
      await site.close();
    }
  });

  test("a few are followed, each checked", async () => {
    const site = await playSite((request, response) =>
      request.url === "/"
        ? response.writeHead(301, { location: "/page" }).end()
        : response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>Here.</p>"),
    );
    try {
      expect(await safeFetch(site.origin, { network: site.network })).toMatchObject({
        url: `${site.origin}/page`,
        mediaType: "text/html",
        charset: "utf-8",
      });
    } finally {
      await site.close();
    }
  });
});

test("attack 37: what an inner or failing server says is not passed on; no cookies either way", async () => {
  const site = await playSite((_, response) =>
    response.writeHead(500, { "set-cookie": "a=1" }).end("secret of the inside"),
  );
  try {
    const error = await refusalOf(safeFetch(site.origin, { network: site.network }));
    expect(error.message).not.toContain("secret");
    await refusalOf(safeFetch(site.origin, { network: site.network }));
    expect(
      site.headers.every((headers) => headers.cookie === undefined && headers.authorization === undefined),
    ).toBe(true);
  } finally {
    await site.close();
  }
});

test("attack 38: a proxy in the environment does not come in between", async () => {
  const site = await playSite((_, response) => response.end("<p>Straight.</p>"));
  const before = process.env.HTTP_PROXY;
  process.env.HTTP_PROXY = "http://127.0.0.1:1";
  try {
    expect(
      new TextDecoder().decode((await safeFetch(site.origin, { network: site.network })).bytes),
    ).toContain("Straight");
  } finally {
    if (before === undefined) delete process.env.HTTP_PROXY;
    else process.env.HTTP_PROXY = before;
    await site.close();
  }
});
