import { expect, it } from "vitest";
import { makePdf } from "@/tests/factories/make-pdf";

it("leaves the language's own functions where they were, though the engine puts slower ones there", async () => {
  const builtIns = () => [Array.prototype.push, JSON.parse, JSON.stringify];
  const own = builtIns();
  const { readPdf } = await import("@/lib/server/import/pdf/read-pdf");
  await readPdf(makePdf([[{ text: "The lamps of the harbour are lit each evening.", x: 60, y: 700 }]]));
  expect(builtIns().map((now, at) => now === own[at])).toEqual([true, true, true]);
});
