import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf } from "@/lib/server/import/xml/xml-tree";
import type { WordStyle, WordStyles } from "./word-styles";
import { wordSwitch, wordValue } from "./word-value";

/** How a run looks, as far as it matters to what its words say. */
export interface RunLook {
  readonly bold: boolean;
  readonly apart: "struck" | "hidden" | null;
  readonly raised: boolean;
  readonly font: string | null;
}

/**
 * The look of a run from its own properties, its character style, its paragraph's style and the defaults. Properties that
 * toggle (bold, struck, hidden) cancel out where both styles set them; what the run itself says holds (ISO/IEC 29500-1, 17.7.3).
 */
export function runLook(
  properties: XmlElement | undefined,
  paragraph: readonly WordStyle[],
  styles: WordStyles,
): RunLook {
  const character = styles.characterChain(wordValue(properties, "w:rStyle"));
  const toggled = (name: string): boolean =>
    wordSwitch(properties, name) ??
    (styles.toggledByDefault(name) || styles.toggled(paragraph, name) !== styles.toggled(character, name));
  const nearest = (read: (from: XmlElement | undefined) => string | null): string | null => {
    for (const from of [properties, ...character.map(({ run }) => run), ...paragraph.map(({ run }) => run)]) {
      const value = read(from);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    bold: toggled("w:b"),
    apart: toggled("w:vanish") ? "hidden" : toggled("w:strike") || toggled("w:dstrike") ? "struck" : null,
    raised: nearest((from) => wordValue(from, "w:vertAlign")) === "superscript" || isLifted(properties),
    font: nearest((from) => {
      const fonts = childOf(from, "w:rFonts")?.attributes;
      return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? null;
    }),
  };
}

/** Half points by which small characters are lifted by hand instead of being raised. */
const LIFTED = 6;
const SMALL = 16;

function isLifted(properties: XmlElement | undefined): boolean {
  const lift = Number(wordValue(properties, "w:position") ?? 0);
  const size = Number(wordValue(properties, "w:sz") ?? Number.POSITIVE_INFINITY);
  return lift >= LIFTED && size <= SMALL;
}
