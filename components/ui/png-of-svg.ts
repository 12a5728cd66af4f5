import { embeddedFaces } from "./embedded-faces";

/** Twice the size on screen, so that it prints well. */
const SCALE = 2;
/** Browsers draw no canvas that is longer, in pixels of its own; what is drawn on it is lost without a word. */
const LONGEST_SIDE = 16_384;

/** Draws an SVG document on a canvas. An image sees no faces of its page, so those that its words need are put into it. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const faces = await embeddedFaces(svg);
  return drawnSvg(svg.replace("<style>", `<style>${faces}`));
}

/** Draws an SVG document that needs nothing of the page. @throws Error where it is too long, or this browser cannot */
export async function drawnSvg(svg: string): Promise<Blob> {
  const image = new Image();
  // A canvas that has drawn HTML from the address of a blob may not be read again; from a data address it may.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  if (scale < 1) throw new Error("too long for a picture");
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(image.naturalWidth * scale);
  canvas.height = Math.floor(image.naturalHeight * scale);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser draws no canvas");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("this browser writes no PNG");
  return png;
}
