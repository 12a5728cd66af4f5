import "server-only";
import type { Matrix } from "./matrix";

/** What pdf.js tells of a font, as far as reading needs it. */
export interface FontFace {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: Matrix;
  readonly defaultVMetrics?: readonly number[];
  readonly bbox?: readonly number[];
  /** The names of its drawings by their numbers, and which numbers it gives a letter. */
  readonly differences?: readonly (string | null)[];
  readonly defaultEncoding?: readonly string[];
  readonly toUnicode?: { readonly _map?: readonly (string | undefined)[] } | null;
}

/** Bold by what the font says of itself or by its name. */
export function isBold(font: FontFace): boolean {
  return Boolean(font.bold || font.black) || /bold|black|heavy|demi/iu.test(font.name ?? "");
}

/** A quarter turn in degrees; a slanted word (a stamp over the page) is a direction of its own. */
export function directionOf(angle: number): number {
  const quarter = Math.round(angle / 90) * 90;
  return (((Math.abs(angle - quarter) < 12 ? quarter : Math.round(angle)) % 360) + 360) % 360;
}

/** Words are as high as their font says; characters that are little programs (Type 3) are as high as their box. */
export function type3Scale(font: FontFace): number {
  if (!font.isType3Font) return 1;
  const height = (font.bbox?.[3] ?? 0) - (font.bbox?.[1] ?? 0);
  return height > 0 ? height * Math.abs(font.fontMatrix?.[3] ?? 0.001) : 1;
}
