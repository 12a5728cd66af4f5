import { pngOfSvg } from "@/components/ui/png-of-svg";
import { saveFile } from "@/components/ui/save-file";

/** Saves the picture as PNG, drawn by the browser from the SVG. Without script there is the SVG itself. */
export async function savePng(svg: string, name: string): Promise<void> {
  const answer = await fetch(svg);
  if (!answer.ok) throw new Error(String(answer.status));
  saveFile(await pngOfSvg(await answer.text()), name);
}
