import { expect, it } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { savedPage } from "@/lib/server/import/mhtml/saved-page";

const url = "https://ports.example/lamps?a=1";
const page = (comment: string, html = "<html>") =>
  `<!DOCTYPE html>${html}${comment}<head><title>Lamps</title></head><body><h1>Lamps</h1><p>Words about the lamps of the coast.</p></body></html>`;
const singleFile = (date: string) =>
  page(`<!--\n Page saved with SingleFile \n url: ${url} \n saved date: ${date}\n-->`);

it.each([
  [
    "SingleFile",
    singleFile("Fri Sep 27 2013 22:07:19 GMT+0200 (Central European Summer Time)"),
    "2013-09-27T20:07:19.000Z",
  ],
  ["SingleFile with a date that is none", singleFile("some day"), null],
  [
    "HTTrack",
    page(
      `<!-- Mirrored from ports.example/lamps?a=1 by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 27 Sep 2013 20:07:19 GMT -->`,
    ),
    "2013-09-27T20:07:19.000Z",
  ],
  [
    "WebScrapBook",
    page("", `<html lang="en" data-scrapbook-source="${url}" data-scrapbook-create="20130927200719000">`),
    "2013-09-27T20:07:19.000Z",
  ],
  ["Save page as", page(`\n<!-- saved from url=(0031)${url} -->\n`), null],
  [
    "Save page as, of a capture",
    page(`\n<!-- saved from url=(0071)https://web.archive.org/web/20130927200719id_/${url} -->\n`),
    "2013-09-27T20:07:19.000Z",
  ],
])("%s", (name, html, savedAt) => {
  expect(savedPage(html)).toEqual({ url: name === "HTTrack" ? url.replace("https", "http") : url, savedAt });
});

it("a page that says nothing, or something that is no address, is no capture", () => {
  expect(savedPage(page(""))).toBeNull();
  expect(savedPage(page("<!-- saved from url=(0014)about:internet -->"))).toBeNull();
  expect(
    savedPage(page("<!--\n Page saved with SingleFile \n url: javascript:alert(1) \n saved date: now\n-->")),
  ).toBeNull();
});

it("the day it was saved stands in where the page states none", async () => {
  const bytes = new TextEncoder().encode(singleFile("Fri Sep 27 2013 22:07:19 GMT+0200 (CEST)"));
  expect(await importBytes({ bytes, fileName: "lamps.html" })).toMatchObject({
    format: "html",
    capture: { url, capturedAt: "2013-09-27T20:07:19.000Z" },
    metadata: { date: { iso: "2013-09-27", basis: "captured" } },
  });
});
