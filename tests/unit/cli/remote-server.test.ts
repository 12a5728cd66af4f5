import { afterEach, expect, test, vi } from "vitest";
import { remoteServer } from "@/cli/remote/remote-server";

afterEach(() => vi.unstubAllEnvs());

const told = (token: string, url: string) => {
  vi.stubEnv("VARIORUM_TOKEN", token);
  vi.stubEnv("VARIORUM_URL", "");
  return remoteServer(url);
};

const token = `variorum_${"a-B_7".repeat(8)}abc`;

test("a token is taken from the environment, without the line end that a file leaves behind it", () => {
  expect(told(`${token}\n`, "https://papers.example.org/")).toEqual({
    url: "https://papers.example.org",
    token,
  });
});

test("what can be no token is refused before it is sent, and never repeated", () => {
  for (const wrong of ["variorum_se\ncret", "variorum_se cret", "variorum_secret…"]) {
    const refused = () => told(wrong, "https://papers.example.org");
    expect(refused).toThrow("is no access token");
    expect(refused).not.toThrow(/variorum_/);
  }
});

test("an address that is no page of a server is said to be none, and its password is never repeated", () => {
  for (const wrong of ["localhost:3000", "papers", "file:///tmp", "https://ana:hidden@papers.example.org"]) {
    const refused = () => told(token, wrong);
    expect(refused).toThrow("an address with http:// or https://");
    expect(refused).not.toThrow(/hidden/);
  }
});
