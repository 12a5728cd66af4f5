import { facesFor } from "./faces-for";

/** Twice the size on screen, so that it prints well. */
const SCALE = 2;
/** Browsers draw no canvas that is longer, in pixels of its own; what is drawn on it is lost without a word. */
const LONGEST_SIDE = 16_384;

/** An SVG document as a PNG. An image sees no faces of its page, so those that its words need are put into it. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const { embedded: faces } = await facesFor(svg);
  return pngOfCanvas(await drawnSvg(svg.replace("<style>", `<style>${faces}`)));
}

/** Draws an SVG document that needs nothing of the page. @throws Error where it is too long, or this browser cannot */
export async function drawnSvg(svg: string): Promise<HTMLCanvasElement> {
  const image = new Image();
  // A canvas that has drawn HTML from the address of a blob may not be read again; from a data address it may.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height));
  if (scale < 1) throw new Error("too long for a picture");
  const { canvas, pen } = newCanvas(Math.floor(width * scale), Math.floor(height * scale));
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The canvas without what is empty at its end, but for as much as is empty at its head. */
export function withoutEmptyEnd(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const { width, height } = canvas;
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
  const isEmpty = (row: number) => {
    for (let at = row * width; at < (row + 1) * width; at++) if (pixels[at] !== pixels[0]) return false;
    return true;
  };
  let head = 0;
  while (head < height && isEmpty(head)) head++;
  let end = height;
  while (end > head && isEmpty(end - 1)) end--;
  const cut = newCanvas(width, Math.min(height, end + head));
  cut.pen.drawImage(canvas, 0, 0);
  return cut.canvas;
}

export async function pngOfCanvas(canvas: HTMLCanvasElement): Promise<Blob> {
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("this browser writes no PNG");
  return png;
}

function newCanvas(width: number, height: number) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser draws no canvas");
  return { canvas, pen };
}
