import fc from "fast-check";
import { expect, it } from "vitest";
import { hasUnbrokenRun, UNBROKEN_RUN } from "@/lib/core/text/has-unbroken-run";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

it("finds a run wherever it stands", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), fc.nat(50), (before, after, more) => {
      const run = "x".repeat(UNBROKEN_RUN + more);
      expect(hasUnbrokenRun(`${before} ${run} ${after}`)).toBe(true);
      expect(hasUnbrokenRun(`${before} ${run.slice(0, UNBROKEN_RUN - 1)} ${after}`)).toBe(false);
    }),
  );
});

it("leaves scripts alone that break between letters", () => {
  expect(hasUnbrokenRun("移民政策".repeat(500))).toBe(false);
  expect(hasUnbrokenRun("การย้ายถิ่น".repeat(20))).toBe(false);
});

it("takes a million characters in one pass", () => {
  const began = cpuMilliseconds();
  expect(hasUnbrokenRun(`${"x".repeat(UNBROKEN_RUN - 1)} `.repeat(2_500))).toBe(false);
  expect(cpuMilliseconds() - began).toBeLessThan(1_000);
});
