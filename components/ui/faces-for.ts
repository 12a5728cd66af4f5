const FACES = /Public Sans|Source Serif/;

export interface PageFaces {
  /** Rules with the faces in them, for a picture, which fetches nothing. */
  readonly embedded: string;
  /** Rules with their addresses, for a frame, which holds to the page's policy and takes no face from a rule. */
  readonly linked: string;
}

/** The page's own upright faces that have letters of a text. None is no harm: others stand in. */
export async function facesFor(text: string): Promise<PageFaces> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style, cssText }) => {
      if (!FACES.test(cssText) || style.getPropertyValue("font-style") === "italic") return false;
      const ranges = unicodeRanges(style.getPropertyValue("unicode-range"));
      return letters.some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
    });
  const faces = await Promise.all(
    rules.map(async ({ cssText, parentStyleSheet }) => {
      const found = /url\("?([^")]+)"?\)/.exec(cssText)?.[1];
      if (!found) return { embedded: "", linked: "" };
      const address = new URL(found, parentStyleSheet?.href ?? document.baseURI);
      const bytes = await (await fetch(address)).blob();
      return {
        embedded: cssText.replace(found, await dataUrl(bytes)),
        linked: cssText.replace(found, address.href),
      };
    }),
  );
  return {
    embedded: faces.map(({ embedded }) => embedded).join(""),
    linked: faces.map(({ linked }) => linked).join(""),
  };
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
