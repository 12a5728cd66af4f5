const STRONG = /[\p{L}\p{N}]/u;
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b][\udc00-\udfff]/u;

/** The direction of a text by its first letter, as `dir="auto"` takes it; `null` where it has none. */
export function textDirection(text: string): "ltr" | "rtl" | null {
  for (const sign of text.slice(0, 200)) {
    if (RIGHT_TO_LEFT.test(sign)) return "rtl";
    if (STRONG.test(sign) && !/\p{N}/u.test(sign)) return "ltr";
  }
  return null;
}
