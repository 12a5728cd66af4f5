import { expect, test } from "vitest";
import { assertPasswordLength } from "@/lib/core/accounts/password-rule";
import { checkCredentials } from "@/lib/server/auth/check-credentials";
import { hashPassword, verifyPassword } from "@/lib/server/auth/password";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

/** Processor time; hashing alone takes more. */
const BEFORE_HASHING_MS = 40;

test("a password of a megabyte is refused before any hashing", async () => {
  const began = cpuMilliseconds();
  await expect(checkCredentials("a@example.gov", "x".repeat(1_048_576), "192.0.2.1")).rejects.toMatchObject({
    code: "unauthenticated",
  });
  expect(cpuMilliseconds() - began).toBeLessThan(BEFORE_HASHING_MS);
  expect(() => assertPasswordLength("x".repeat(1_048_576))).toThrow(
    expect.objectContaining({ code: "invalid" }),
  );
});

test("spaces at the ends and emoji are part of a password", async () => {
  const password = "  🗝️ two keys 🗝️ ";
  assertPasswordLength(password);
  const hash = await hashPassword(password);
  expect(await verifyPassword(hash, password)).toBe(true);
  expect(await verifyPassword(hash, password.trim())).toBe(false);
});
