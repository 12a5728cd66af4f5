import { expect, it } from "vitest";
import { htmlCharset } from "@/lib/server/import/html/html-charset";
import { importBytes } from "@/lib/server/import/import-bytes";

const named = (html: string) => htmlCharset(new Uint8Array(Buffer.from(html, "latin1")));
const META = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Windows-1250">';

it("finds the name of the encoding as far down in the head as it stands", () => {
  const far = `<!doctype html><html><head><!-- ${"x".repeat(3000)} --><SCRIPT>${"var a;".repeat(2000)}</SCRIPT>`;
  expect(named(`${far}${META}</head><body></body></html>`)).toBe("windows-1250");
  expect(named(`${far}</head><body>${META}</body></html>`)).toBeNull();
});

it("takes no name from comments, scripts and styles", () => {
  const other = '<meta charset="koi8-r">';
  const page = `<head><!-- ${other} --><script>write('${other}')</script><style>/* ${other} */</style>${META}</head>`;
  expect(named(page)).toBe("windows-1250");
  expect(named('<?xml version="1.0" encoding="ISO-8859-2"?><html><head></head></html>')).toBe("iso-8859-2");
});

it("reads the letters of a page that names its encoding late", async () => {
  const html = `<!doctype html><html lang="pl"><head><!-- ${"x".repeat(5000)} -->${META}<title>Fundusze</title></head><body><p>Pieni\xb9dze s\xb9 dla portu.</p></body></html>`;
  const read = await importBytes({
    bytes: new Uint8Array(Buffer.from(html, "latin1")),
    fileName: "page.html",
  });
  expect(read.text).toContain("Pieniądze są dla portu.");
});

it("takes linear time for heads full of beginnings", () => {
  const start = performance.now();
  for (const part of ["<!--", "<script>", "<meta ", "<style></STYLE>"])
    named(`<head>${part.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});
