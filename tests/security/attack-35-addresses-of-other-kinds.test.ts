import { expect, test } from "vitest";
import { publicNetwork } from "@/lib/server/import/network/public-network";
import { safeFetch } from "@/lib/server/import/network/safe-fetch";
import { refusalOf } from "@/tests/fixtures/refusal";

test.each([
  "file:///etc/passwd",
  "gopher://good.gov/",
  "ftp://good.gov/",
  "data:text/html,x",
  "blob:https://good.gov/1",
  "ws://good.gov/",
  "javascript:alert(1)",
  "http://user:pw@good.gov/",
  "http://user@good.gov/",
  "http://good.gov:22/",
  "http://good.gov:25/",
  "https://good.gov:6379/",
  "http://evil.com#@good.gov",
  "http://good.gov\\@evil.com",
  "http://good.gov./",
  "http://gооd.gov/",
  "http://good.gov/\r\nHost: evil",
  "http://good.gov/a b",
  "http://",
  "good.gov:22",
  "user:pw@good.gov",
  "good",
  "",
  `http://good.gov/${"a".repeat(3000)}`,
])("attack 35: %j is refused without a question to anybody", async (address) => {
  const asked: string[] = [];
  const network = {
    ...publicNetwork,
    resolve: async (host: string) => {
      asked.push(host);
      return ["10.0.0.1"];
    },
  };
  expect((await refusalOf(safeFetch(address, { network }))).code).toMatch(/invalid|forbidden/);
  expect(asked).toEqual([]);
});

test("an address copied without its scheme is asked by https, under the same rules", async () => {
  const asked: string[] = [];
  const network = {
    ...publicNetwork,
    resolve: async (host: string) => {
      asked.push(host);
      return ["10.0.0.1"];
    },
  };
  expect((await refusalOf(safeFetch("www.good.gov/page?a=1", { network }))).code).toBe("forbidden");
  expect(asked).toEqual(["www.good.gov"]);
});

test("a computer that is offline is told as that", async () => {
  const network = {
    ...publicNetwork,
    resolve: async () => Promise.reject(Object.assign(new Error("getaddrinfo"), { code: "EAI_AGAIN" })),
  };
  const refusal = await refusalOf(safeFetch("https://good.gov/", { network }));
  expect(refusal).toMatchObject({ code: "unavailable" });
  expect(refusal.message).toMatch(/cannot reach the internet.*import the file/);
});
