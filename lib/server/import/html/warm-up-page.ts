import "server-only";

const SENTENCE =
  "A page of this kind has headings, paragraphs, lists of links, and a table of figures for 2015. ";

/** A page that holds what pages hold, for a thread that gets ready to read one. About 60 kB. */
export function warmUpPage(): string {
  const piece = (at: number) =>
    `<div class="part view-${at % 7}"><h2 id="s${at}">Part ${at}</h2><p class="text">${SENTENCE.repeat(4)}<b>Strong</b> and <a href="/${at}">linked</a> words.</p><ul><li><a href="/a/${at}">Topic ${at}</a></li><li>${SENTENCE}</li></ul><table><tr><th>Year</th><td>${2000 + (at % 20)}</td></tr><tr><th>Sum</th><td>$${at} million</td></tr></table></div>`;
  const parts = Array.from({ length: 60 }, (_, at) => piece(at)).join("\n");
  return `<!doctype html><html lang="en"><head><title>Page</title></head><body><nav><a href="/">Home</a></nav><main><h1>Page</h1><p>May 5, 2015</p>${parts}</main><footer>Back to Top</footer></body></html>`;
}
