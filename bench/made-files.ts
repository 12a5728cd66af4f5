import { makePdf, pdfLines } from "@/tests/factories/make-pdf";

const sentence =
  "States should protect all migrants at their borders and beyond them, and say how they do it. ";
export const prose = (characters: number) => sentence.repeat(Math.ceil(characters / sentence.length));
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A page as people capture them: as much markup as text. */
export const page = (size: number): string => {
  const piece = (at: number) =>
    `<div class="node view-mode-full"><h2 id="h${at}">Heading ${at}</h2><p class="text" style="margin:0">${prose(600)}</p><ul><li><a href="/topic/${at}">Topic ${at}</a> ${sentence}</li></ul><table><tr><th>Year</th><td>${2000 + at}</td></tr></table></div>`;
  let html =
    "<!doctype html><html><head><title>Page</title></head><body><nav><a href='/'>Home</a></nav><main>";
  for (let at = 0; html.length < size; at++) html += piece(at);
  return `${html}</main></body></html>`;
};

export const pdf = (pages: number) =>
  makePdf(
    Array.from({ length: pages }, (_, at) => [
      ...pdfLines(Array.from({ length: 45 }, () => sentence.slice(0, 84))),
      { text: `Page ${at + 1} of ${pages}`, x: 270, y: 30, size: 9 },
    ]),
  );
