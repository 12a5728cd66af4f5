const FACES = /Public Sans|Source Serif/;

/** The page's own upright faces that have letters of a text, as rules with the faces in them. None is no harm: others stand in. */
export async function embeddedFaces(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style, cssText }) => {
      if (!FACES.test(cssText) || style.getPropertyValue("font-style") === "italic") return false;
      const ranges = unicodeRanges(style.getPropertyValue("unicode-range"));
      return letters.some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
    });
  const embedded = await Promise.all(
    rules.map(async ({ cssText, parentStyleSheet }) => {
      const found = /url\("?([^")]+)"?\)/.exec(cssText)?.[1];
      if (!found) return "";
      const address = new URL(found, parentStyleSheet?.href ?? document.baseURI);
      const bytes = await (await fetch(address)).blob();
      return cssText.replace(found, await dataUrl(bytes));
    }),
  );
  return embedded.join("");
}

/** "U+0-FF, U+131, U+4??" as the first and last code point of each. */
function unicodeRanges(value: string): readonly (readonly [number, number])[] {
  return [...value.matchAll(/U\+([\dA-F]+\?*)(?:-([\dA-F]+))?/gi)].map(([, first = "", last]) => [
    Number.parseInt(first.replaceAll("?", "0"), 16),
    Number.parseInt(last ?? first.replaceAll("?", "F"), 16),
  ]);
}

const dataUrl = (bytes: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
