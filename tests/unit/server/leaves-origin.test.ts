import { expect, test } from "vitest";
import { leavesOrigin } from "@/tests/fixtures/leaves-origin";

const ORIGIN = "http://localhost:3000";

test.each([
  "http://localhost:3000",
  "http://localhost:3000/a?b#c",
  "ws://localhost:3000/live",
  "data:text/plain,x",
  "blob:http://localhost:3000/0b3c",
  "about:blank",
])("the spy of the browser tests knows that %s stays", (url) => {
  expect(leavesOrigin(url, ORIGIN)).toBe(false);
});

test.each([
  "http://localhost:30001/",
  "http://localhost.evil.example:3000/",
  "http://localhost:3000@evil.example/",
  "https://localhost:3000/",
  "wss://localhost:3000/live",
  "ws://localhost:30001/",
  "blob:http://localhost:30001/0b3c",
  "http://127.0.0.1:3000/",
  "ftp://localhost:3000/",
])("attack-85: the spy of the browser tests knows that %s leaves", (url) => {
  expect(leavesOrigin(url, ORIGIN)).toBe(true);
});

test("where a test goes on purpose is not told", () => {
  expect(leavesOrigin("http://localhost:4000/x", ORIGIN, new Set(["http://localhost:4000"]))).toBe(false);
});
