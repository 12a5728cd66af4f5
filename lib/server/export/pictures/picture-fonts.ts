import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "@/lib/server/project-root";

/** Packages of fonts with the parts of each that are drawn with, in the order in which a letter is looked for. */
const FONTS = [
  ["source-serif-4", 600, ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek"]],
  ["noto-serif-hebrew", 600, ["hebrew"]],
  // Its letters are whole: the engine sets points that a font keeps apart from their letters at the wrong height.
  ["amiri", 700, ["arabic"]],
] as const;

interface PictureFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 600;
  readonly style: "normal";
}

export interface PictureFonts {
  readonly fonts: readonly PictureFont[];
  /** Whether there is a letter for each sign: a picture never shows empty boxes. */
  readonly cover: (text: string) => boolean;
}

/** The fonts of pictures, from packages with an open licence (OFL). */
export function pictureFonts(): PictureFonts {
  const folder = join(projectRoot("package.json"), "node_modules", "@fontsource");
  const fonts: PictureFont[] = [];
  const ranges: (readonly [from: number, to: number])[] = [];
  for (const [family, weight, parts] of FONTS) {
    const covered = JSON.parse(readFileSync(join(folder, family, "unicode.json"), "utf8")) as Readonly<
      Record<string, string>
    >;
    for (const part of parts) {
      const data = readFileSync(join(folder, family, "files", `${family}-${part}-${weight}-normal.woff`));
      fonts.push({ name: `${family} ${part}`, data, weight: 600, style: "normal" });
      ranges.push(...rangesOf(covered[part] ?? ""));
    }
  }
  const cover = (text: string) =>
    Array.from(text).every((sign) => {
      const point = sign.codePointAt(0) ?? 0;
      return ranges.some(([from, to]) => from <= point && point <= to);
    });
  return { fonts, cover };
}

/** "U+0000-00FF,U+0131" → [[0, 255], [305, 305]]. */
const rangesOf = (written: string): (readonly [number, number])[] =>
  [...written.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/giu)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
