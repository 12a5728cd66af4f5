import { expect, test } from "vitest";
import { cleanFileName } from "@/lib/core/documents/clean-file-name";
import { download } from "@/lib/server/edge/download";

const NAMES = [
  "../../x",
  `${"a".repeat(300)}.html`,
  "con.txt",
  "a\r\nSet-Cookie: x=1",
  'she said "save".html',
  "папка 📄.html",
  "it's 100%.html",
  "\u202efdp.exe",
  "",
];

test("attack 27: whatever a file is called, the header names one plain file and nothing else", () => {
  for (const name of NAMES) {
    const { headers } = download(new Uint8Array([60]), "application/octet-stream", cleanFileName(name));
    const disposition = headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[A-Za-z0-9\-._~%!*()]+$/,
    );
    const plain = /filename="([^"]*)"/.exec(disposition)?.[1] ?? "";
    expect(plain).not.toMatch(/[\\/:]/);
    expect(headers.get("set-cookie")).toBeNull();
  }
});

test("attacks 11 and 26: an original is never opened as a page of ours, whatever it holds", async () => {
  const page = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const answer = download(page, "application/octet-stream", "picture.svg");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(answer.headers.get("content-type")).toBe("application/octet-stream");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(page);
});
