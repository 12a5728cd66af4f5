import type { Range } from "./range";

export type Direction = "ltr" | "rtl";

const STRONG = /[\p{L}\p{N}]/u;
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b][\udc00-\udfff]/u;
/** Code units that are looked at for a first letter. */
const LOOKED_AT = 200;

/** The direction of a text by its first letter, as `dir="auto"` takes it; `null` where it has none. */
export function directionOfWords(text: string): Direction | null {
  for (const sign of text.slice(0, LOOKED_AT)) {
    if (RIGHT_TO_LEFT.test(sign)) return "rtl";
    if (STRONG.test(sign) && !/\p{N}/u.test(sign)) return "ltr";
  }
  return null;
}

/** The `dir` of a stretch of text that runs otherwise than the page around it; nothing where it runs with it. */
export function ownDirection(text: string, { start, end }: Range, around: Direction): { dir?: Direction } {
  const dir = directionOfWords(text.slice(start, Math.min(end, start + LOOKED_AT)));
  return dir && dir !== around ? { dir } : {};
}
