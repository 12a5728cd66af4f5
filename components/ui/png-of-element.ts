import { facesFor } from "./faces-for";
import { drawnSvg, pngOfCanvas, withoutEmptyEnd } from "./png-of-svg";

/** Room round what is shown, in CSS pixels. */
const MARGIN = 24;

/**
 * A picture of an element as this page would show it in a window of `width` CSS pixels, in light colours, whatever the window and the
 * colours of the reader are. What is marked `data-not-pictured` is left out.
 * @throws Error where it is too long for a canvas, or this browser draws none
 */
export async function pngOfElement(element: HTMLElement, width: number): Promise<Blob> {
  const pictured = element.cloneNode(true) as HTMLElement;
  for (const left of pictured.querySelectorAll("[data-not-pictured]")) left.remove();
  const faces = await facesFor(pictured.textContent ?? "");
  const rules = `${await rulesOfPage()}
    body { padding: ${MARGIN}px } [data-pictured] { padding: 0 }`;
  const style = `${faces.embedded}${rules}`;
  const { markup, height } = await laidOut(pictured, `${faces.linked}${rules}`, width);
  // A picture breaks lines a little differently from a page, so there is room for more, and what is left of it is cut off.
  const room = Math.ceil(height * 1.1) + 4 * MARGIN;
  const canvas = await drawnSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" data-theme="light" width="${width}" height="${room}"><style>${escaped(style)}</style><rect width="100%" height="100%" style="fill:var(--bg)"/><foreignObject width="${width}" height="${room}">${markup}</foreignObject></svg>`,
  );
  return pngOfCanvas(withoutEmptyEnd(canvas));
}

/** Sets it out in a frame of that width, where rules for narrow windows hold as they will in the picture. */
async function laidOut(element: HTMLElement, style: string, width: number) {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  // Without a document of its own it would lay out as browsers did thirty years ago.
  frame.srcdoc = "<!doctype html>";
  frame.style.cssText = `position:fixed;inset-block-start:0;inset-inline-start:-${2 * width}px;inline-size:${width}px;block-size:600px;border:0;visibility:hidden`;
  const opened = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  try {
    await opened;
    const page = frame.contentDocument;
    if (!page) throw new Error("this browser opens no frame");
    page.documentElement.dataset.theme = "light";
    page.documentElement.lang = document.documentElement.lang;
    page.head.append(Object.assign(page.createElement("style"), { textContent: style }));
    page.body.append(page.adoptNode(element));
    await Promise.all([...page.fonts].map((face) => face.load().catch(() => null)));
    const height = Math.ceil(page.body.getBoundingClientRect().height);
    return { markup: new XMLSerializer().serializeToString(page.body), height };
  } finally {
    frame.remove();
  }
}

/** All that gives the page its form, as it was written; the faces are embedded on their own. */
async function rulesOfPage(): Promise<string> {
  const sheets = await Promise.all(
    [...document.styleSheets].map(async ({ href, ownerNode }) =>
      href ? (await fetch(href)).text() : (ownerNode?.textContent ?? ""),
    ),
  );
  return sheets.join("\n").replace(/@font-face\s*\{[^}]*\}/g, "");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
