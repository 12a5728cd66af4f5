import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import satori from "satori";
import { PREVIEW_SIZE, type SharePreviewView } from "@/lib/contracts/share-preview-view";
import { directionOfWords } from "@/lib/core/text/direction-of-words";
import { projectRoot } from "@/lib/server/project-root";
import { pictureFonts } from "./picture-fonts";

const MARGIN = 72;
const INNER = PREVIEW_SIZE.width - 2 * MARGIN;
/** Longer titles end in an ellipsis before they are laid out: nobody reads a paragraph on a picture. Code points. */
const MOST_SIGNS = 220;
const INK = "#1a1a17";
const QUIET = "#55554e";
const PAPER = "#fbfbf9";
const ACCENT = "#17594a";

let engine: Promise<void> | null = null;

/** Once a thread. */
function startEngine(): Promise<void> {
  const fromHere = createRequire(join(projectRoot("package.json"), "package.json"));
  engine ??= initWasm(readFileSync(fromHere.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return engine;
}

/** A PNG with the title and what is shared. Words that no font here has letters for are left out. Nothing is fetched. */
export async function drawPreview({ title, about }: SharePreviewView): Promise<Uint8Array> {
  await startEngine();
  const { fonts, cover } = pictureFonts();
  const shown = (text: string) => {
    const clean = cleanWords(text);
    return clean !== "" && cover(clean) ? clean : null;
  };
  const fontFamily = fonts.map(({ name }) => `'${name}'`).join(", ");
  const words = shown(title);
  const svg = await satori(
    box({ ...PREVIEW_SIZE, backgroundColor: PAPER, color: INK, fontFamily, flexDirection: "column" }, [
      box({ height: 12, width: PREVIEW_SIZE.width, backgroundColor: ACCENT }, []),
      box(
        {
          flexDirection: "column",
          justifyContent: "space-between",
          marginLeft: MARGIN,
          marginTop: 48,
          width: INNER,
          height: PREVIEW_SIZE.height - 12 - 48 - 56,
        },
        [
          line("Variorum]", { fontSize: 36, color: ACCENT }),
          words === null
            ? box({}, [])
            : line(words, { fontSize: sizeFor(words), lineHeight: 1.3, lineClamp: 4 }),
          line(shown(about) ?? "A share link", { fontSize: 32, color: QUIET, lineHeight: 1.3, lineClamp: 2 }),
        ],
      ),
    ]),
    { ...PREVIEW_SIZE, fonts: [...fonts] },
  );
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

/** As one line, without signs that nobody sees and that turn others around. */
function cleanWords(text: string): string {
  const signs = Array.from(
    text
      .toWellFormed()
      .normalize("NFC")
      .replace(/\s+/gu, " ")
      .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, "")
      // More than a letter of any script carries.
      .replace(/(\p{M}{3})\p{M}+/gu, "$1")
      .trim(),
  );
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join("")}…` : signs.join("");
}

const sizeFor = (words: string) => (words.length > 110 ? 50 : words.length > 60 ? 60 : 72);

type Style = Readonly<Record<string, string | number>>;

/** An element as the engine takes it; it knows no component. */
const element = (style: Style, children: unknown, more: object = {}) => ({
  type: "div",
  key: null,
  props: { style, children, ...more },
});
const box = (style: Style, children: readonly unknown[]) => element({ display: "flex", ...style }, children);

/** Text in the direction of its first letter, which the engine does not find by itself. */
function line(text: string, style: Style) {
  const direction = directionOfWords(text) ?? "ltr";
  const textAlign = direction === "rtl" ? "right" : "left";
  return element(
    { display: "block", width: INNER, direction, textAlign, wordBreak: "break-word", ...style },
    text,
    { dir: direction },
  );
}
