import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { appAddress, newAppSecret } from "@/lib/server/auth/second-factor/app-codes";
import { drawQr } from "@/lib/server/auth/second-factor/draw-qr";

/** A picture as a camera sees it: each unit a square of eight pixels. */
function photograph({ size, path }: ReturnType<typeof drawQr>) {
  const width = size * 8;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < 8; row++)
      for (let column = 0; column < 8; column++) {
        const at = ((Number(y) * 8 + row) * width + Number(x) * 8 + column) * 4;
        data.fill(0, at, at + 3);
      }
  return { width, height: width, data };
}

test("what is drawn is read back, with everything an app must know", () => {
  const secret = newAppSecret();
  const address = appAddress(secret, "kim.reed+notes@example.gov", "variorum.example.gov");
  const drawn = drawQr(address);
  expect(decodeQR(photograph(drawn))).toBe(address);
  const { protocol, searchParams } = new URL(address);
  expect(protocol).toBe("otpauth:");
  expect(Object.fromEntries(searchParams)).toEqual({
    issuer: "Variorum variorum.example.gov",
    secret,
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
  // The white edge, without which cameras find nothing.
  for (const [, x, y] of drawn.path.matchAll(/M(\d+) (\d+)h/g))
    for (const at of [Number(x), Number(y)]) {
      expect(at).toBeGreaterThanOrEqual(4);
      expect(at).toBeLessThan(drawn.size - 4);
    }
});

test("the secret has 160 bits and is another each time", () => {
  const secrets = new Set(Array.from({ length: 50 }, newAppSecret));
  expect(secrets.size).toBe(50);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
});
