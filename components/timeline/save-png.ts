import { pngOfSvg } from "./png-of-svg";

/** Saves the picture as PNG, drawn by the browser from the SVG. Without script there is the SVG itself. */
export async function savePng(svg: string, name: string): Promise<void> {
  const answer = await fetch(svg);
  if (!answer.ok) throw new Error(String(answer.status));
  const url = URL.createObjectURL(await pngOfSvg(await answer.text()));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
