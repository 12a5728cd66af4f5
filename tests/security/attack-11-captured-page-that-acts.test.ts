import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";

test("a captured page is read, never run: base, refresh, forms, frames and scripts have no effect", async () => {
  const page = `<!doctype html><html><head><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
    <title>Migration</title></head><body onload="alert(1)"><h1>Migration</h1><p>The office supports the forum and its work with states.</p>
    <script>document.body.innerHTML = "replaced"</script><iframe srcdoc="<p>framed words</p><script>alert(2)</script><img src=https://evil.example/ onerror=alert(3)>"></iframe>
    <iframe src="https://evil.example/frame"></iframe>
    <form action="https://evil.example/"><input value="typed"><button>Send</button></form>
    <img src=x onerror="alert(1)" alt="A map"><a href="javascript:alert(1)">More</a></body></html>`;
  const { text, warnings } = await importBytes({
    bytes: new TextEncoder().encode(page),
    fileName: "page.html",
  });
  expect(text).toContain("The office supports the forum and its work with states.");
  // What the page's own bytes say is words, in a frame and in a field too; what they would do or fetch is nothing.
  for (const word of ["framed words", "typed"]) expect(text).toContain(word);
  for (const word of ["replaced", "evil.example", "alert"]) expect(text).not.toContain(word);
  expect(warnings).toContainEqual(expect.stringMatching(/another page inside/));
});
