import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "@playwright/test";
import { makeWarc } from "@/tests/factories/make-warc";
import { selectFromTo, test } from "./signed-in";

const BODY = `<h1>A Paper on Structures</h1>
<p>The office’s work began early, and the minister's answer came late.</p>
<ol><li>First thing on the list</li><li>Second thing on the list, which is rather longer than the one before it</li></ol>
<ul><li>Bullet without a number</li></ul>
<table><tr><th>Place</th><th>Money</th></tr><tr><td>South</td><td>3 million</td></tr><tr><td>North</td><td>3 million</td></tr></table>
<p>Only 12 percent<sup>1</sup> of it was spent. All of it by 40 percent.<sup>2</sup></p>
<p>A line that breaks<br>goes on below it</p>
<p>A <b>word <i>nest</i>ed</b> deep, and a govern&shy;ment with a soft hyphen, and 4.5 million people in 10<sup>6</sup> days.</p>
<p>Co-operation, peace &amp; trade; the U.S. office said so.</p>
<p dir="rtl" lang="he">הממשלה מחליטה על מדיניות ההגירה</p>
<p lang="zh">国务院负责管理移民事务的工作人员</p>
<p>One more long sentence is here so that a passage of many words can be named by its two ends alone.</p>`;
// The words are far below the beginning of a long page.
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A Paper on Structures</title><main><div style="height:4000px"></div>${BODY}<div style="height:4000px"></div></main></html>`;

const PASSAGES: readonly (readonly [from: string, to: string])[] = [
  ["office", "office"],
  ["minister", "minister"],
  ["First thing", "the list"],
  ["Second thing", "before it"],
  ["First thing", "Second thing"],
  ["Bullet", "number"],
  ["South", "3 million"],
  ["North", "North"],
  ["12 percent", "12 percent"],
  ["40 percent.", "40 percent."],
  ["that breaks", "goes on"],
  ["word ", "deep"],
  ["ment with", "a soft"],
  ["4", "5 million"],
  ["10", "days"],
  ["peace & trade", "the U.S."],
  ["מחליטה", "מדיניות"],
  ["院负责", "移民事"],
  ["long sentence", "two ends"],
];

let server: Server;
test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
test.afterAll(() => {
  server.close();
});

test("links to the official page lead to the words, whatever they stand in", async ({
  page,
  context,
  alsoVisited,
}) => {
  test.setTimeout(240_000);
  const { port } = server.address() as AddressInfo;
  alsoVisited.add(`http://127.0.0.1:${port}`);
  const url = `http://127.0.0.1:${port}/paper-${crypto.randomUUID()}`;
  const warc = makeWarc([
    { url, date: "2016-03-01T00:00:00Z", type: "text/html; charset=utf-8", body: html },
  ]);
  await page.goto("/documents/new");
  await page
    .getByLabel("File")
    .setInputFiles({ name: "paper.warc", mimeType: "application/warc", buffer: Buffer.from(warc) });
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Take 1 chosen" }).click();
  await page.getByRole("button", { name: /before saving$/ }).click();
  await page.getByRole("button", { name: "Save the document" }).click();
  await page.getByRole("group", { name: "Text" }).waitFor();
  const dead: string[] = [];
  for (const [from, to] of PASSAGES) {
    await selectFromTo(page, "main [role=group][aria-label=Text]", from, to);
    const tools = page.getByRole("toolbar", { name: "Selected passage" });
    await tools.getByRole("button", { name: "Share" }).click();
    const link = page.getByRole("dialog").getByRole("link", { name: `127.0.0.1:${port}` });
    const href = (await link.getAttribute("href")) ?? "";
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    const official = await context.newPage();
    await official.goto(href);
    const reached = await official
      .waitForFunction(() => scrollY > 1000, null, { timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    if (!reached) dead.push(`${from} … ${to}: ${decodeURIComponent(href.split("#")[1] ?? "")}`);
    await official.close();
  }
  expect(dead).toEqual([]);
});
