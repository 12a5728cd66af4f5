import { expect, test } from "vitest";
import { assertPassword } from "@/lib/server/auth/assert-password";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

/** A password that repeats what it may not, in every place, costs the most; without a bound it takes seconds. */
const JUDGED_MS = 2_000;

const own = ["ana.ruiz@example.org", "Ana Ruiz", "Office of Harbours"];

test.each([
  ["common", "letmeinletmein"],
  ["common with digits behind it", "Password1234!"],
  ["a row of keys", "qwertyuiop[]"],
  ["digits in a row", "123456789012"],
  ["one sign", "aaaaaaaaaaaaaaaa"],
  ["the product's name", "variorum2026!"],
  ["the person's address", "ana.ruiz@example.org"],
  ["the workspace's name", "office of harbours"],
  ["the person's name twice", "AnaRuizAnaRuiz"],
  ["the person's name and digits", "anaruiz12345"],
])("a password that is tried among the first is refused: %s", async (_, password) => {
  await expect(assertPassword(password, own)).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("among the first ones that are tried"),
  });
});

test.each(["three quiet words here", "مرحبا بالعالم الصغير", "我喜欢港口的灯和风", "x7Kp!qLm29vT"])(
  "a password that nobody tries early is taken: %s",
  async (password) => {
    await expect(assertPassword(password.padEnd(12, "。灯"), own)).resolves.toBeUndefined();
  },
);

test("the longest password is judged within a bound", async () => {
  await assertPassword("three quiet words here");
  const signs = "4@8({[<369&#!1/|0$5+7%2";
  const began = cpuMilliseconds();
  await assertPassword(signs.repeat(6).slice(0, 128), own).catch(() => null);
  expect(cpuMilliseconds() - began).toBeLessThan(JUDGED_MS);
});
