import { expect, test } from "vitest";
import { atomFeed } from "@/lib/server/export/atom";
import { parseXml } from "@/lib/server/import/xml/parse-xml";

const entry = {
  id: "note:1",
  path: "/versions/1#note-1",
  title: "Exchange & return: Note on “a < b”",
  text: "]]> <script>\u0001 & more",
  authorName: "O'Neil <x>",
  at: "2026-11-29T03:00:00.000Z",
};
const feed = { id: "0193", title: "A & B", path: "/documents/1", entries: [entry], at: entry.at };

test("attack-83: words of people are words in a feed, whatever they hold", () => {
  const xml = atomFeed(feed, "https://x.example");
  expect(xml).toContain("<title>A &amp; B</title>");
  expect(xml).toContain('href="https://x.example/versions/1#note-1"');
  expect(xml).toContain("<name>O'Neil &lt;x&gt;</name>");
  expect(xml).toContain("]]&gt; &lt;script&gt;\ufffd &amp; more</content>");
  expect(xml.match(/<entry>/g)).toHaveLength(1);
  for (let code = 0; code < 0x20; code++)
    expect(() =>
      parseXml(
        atomFeed({ ...feed, title: `A${String.fromCharCode(code)}\ufffe\ud800B` }, "https://x.example"),
        "a feed",
      ),
    ).not.toThrow();
});

test("an entry of nobody has no author of its own; the feed has one, as RFC 4287 asks", () => {
  const xml = atomFeed({ ...feed, entries: [{ ...entry, authorName: null }] }, "https://x.example");
  expect(xml.match(/<author>/g)).toHaveLength(1);
  expect(xml.indexOf("<author>")).toBeLessThan(xml.indexOf("<entry>"));
  expect(() => parseXml(xml, "a feed")).not.toThrow();
});
