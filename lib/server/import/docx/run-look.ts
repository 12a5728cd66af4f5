import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf } from "@/lib/server/import/xml/xml-tree";
import type { WordStyle, WordStyles } from "./word-styles";
import { wordNumber, wordSwitch, wordValue } from "./word-value";

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
    raised:
      nearest((from) => wordValue(from, "w:vertAlign")) === "superscript" ||
      isLifted(properties, sizeIn(paragraph, styles)),
    font: nearest((from) => {
      const fonts = childOf(from, "w:rFonts")?.attributes;
      return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? null;
    }),
  };
}

/** What the size of a run is in half points where nothing says so. */
const USUAL_SIZE = 20;

/** The size that a paragraph's words have in half points. */
function sizeIn(paragraph: readonly WordStyle[], styles: WordStyles): number {
  for (const { run } of paragraph) {
    const size = wordNumber(run, "w:sz");
    if (size !== null) return size;
  }
  return styles.numberByDefault("w:sz") ?? USUAL_SIZE;
}

/** Share of its own size by which a run is lifted off the line, if it is raised and not only set straight. */
const LIFTED = 0.25;
/** Half points; smaller than this is small in any text. */
const SMALL = 16;

/** Some programs write a raised run as a smaller one that is lifted: LibreOffice all those that are not raised by its usual share. */
function isLifted(properties: XmlElement | undefined, around: number): boolean {
  const lift = wordNumber(properties, "w:position") ?? 0;
  const size = wordNumber(properties, "w:sz");
  return size !== null && size > 0 && lift >= size * LIFTED && (size <= SMALL || size < around);
}
