import fc from "fast-check";
import { expect, test } from "vitest";
import { readSignInCode } from "@/lib/core/accounts/read-sign-in-code";
import { RECOVERY_CODE_BYTES, readRecoveryCode, writeRecoveryCode } from "@/lib/core/accounts/recovery-code";

const bytes = fc.uint8Array({ minLength: RECOVERY_CODE_BYTES, maxLength: RECOVERY_CODE_BYTES });

test("a recovery code is read as it was shown, in capitals, without hyphens, and with spaces", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = writeRecoveryCode(random);
      expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{6}-){3}[0-9a-hjkmnp-tv-z]{6}$/);
      for (const typed of [
        code,
        code.toUpperCase(),
        code.replaceAll("-", ""),
        ` ${code.replaceAll("-", " – ")}\n`,
      ])
        expect(readSignInCode(typed)).toEqual({ kind: "recovery", code });
    }),
  );
});

test("other bytes make another code", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      expect(writeRecoveryCode(one) === writeRecoveryCode(other)).toBe(
        one.every((byte, at) => byte === other[at]),
      );
    }),
  );
});

test("letters that look like digits are meant as them", () => {
  expect(readRecoveryCode("OoIiLl-000000-000000-000000")).toBe("001111-000000-000000-000000");
});

test("six digits are a code of the app, whatever stands between them", () => {
  for (const typed of ["123456", " 123 456 ", "123-456", "１２３４５６"])
    expect(readSignInCode(typed)).toEqual({ kind: "app", code: "123456" });
});

test("what is neither is nothing, however long it is", () => {
  for (const typed of [
    "",
    "12345",
    "1234567",
    "12345a",
    "u".repeat(24),
    "0".repeat(25),
    "1 ".repeat(100_000),
  ])
    expect(readSignInCode(typed)).toBeNull();
});
