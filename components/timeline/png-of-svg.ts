/** Twice the size on screen, so that it prints well. */
const SCALE = 2;
const FACES = /Public Sans|Source Serif/;

/** Draws an SVG document on a canvas. An image sees no faces of its page, so those it names are put into it. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const faces = await embeddedFaces();
  const source = new Blob([svg.replace("<style>", `<style>${faces}`)], { type: "image/svg+xml" });
  const url = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser draws no canvas");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) throw new Error("this browser writes no PNG");
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The page's own faces for Latin letters, upright, as data in the style sheet. None is no harm: others stand in. */
async function embeddedFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style, cssText }) => {
      const latin = style.getPropertyValue("unicode-range").toUpperCase().startsWith("U+0");
      return FACES.test(cssText) && latin && style.getPropertyValue("font-style") !== "italic";
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

const dataUrl = (bytes: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
