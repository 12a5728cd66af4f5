import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { command } from "@/cli/commands/import";
import { importTexts, type TextsToImport } from "@/cli/import-texts";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeWarc } from "@/tests/factories/make-warc";
import { makeWorkspace } from "@/tests/factories/make-workspace";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-import-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

async function run(viewer: Viewer, texts: Partial<TextsToImport>) {
  let out = "";
  let err = "";
  const print = {
    out: (line: string) => {
      out += line;
    },
    err: (line: string) => {
      err += line;
    },
  };
  const whole = { files: [], addresses: [], document: "Roads", create: false, ...texts };
  const code = await importTexts(viewer, whole, print);
  return { code, out, err };
}

test("a folder is not read, and it is said what to name instead", async () => {
  const editor = await (await makeWorkspace()).person("editor");
  const { code, err } = await run(editor, { files: [folder], create: true, document: "Bridges" });
  expect(code).toBe(1);
  expect(err).toMatch(/this is a folder; name the files in it.*\n1 of 1 was not imported\.\n/);
});

test("where no text can be read, --create leaves no empty document behind; the first that can makes it, once", async () => {
  const editor = await (await makeWorkspace()).person("editor");
  const unread = [
    path.join(folder, "nowhere.txt"),
    file("nothing.txt", ""),
    file("broken.docx", "PK\u0003\u0004no"),
  ];
  const none = await run(editor, { files: unread, create: true, document: "Bridges" });
  expect(none.code).toBe(1);
  expect(none.err).toMatch(/3 of 3 were not imported/);
  expect((await openHome(editor)).documents).toEqual([]);
  const two = [file("b1.txt", "Bridges\n\n1. Bridges hold."), file("b2.txt", "Bridges\n\n1. Bridges held.")];
  const some = await run(editor, { files: [...unread, ...two], create: true, document: "Bridges" });
  expect(some.err).toMatch(/3 of 5 were not imported/);
  const { documents } = await openHome(editor);
  expect(documents.map(({ title, versions }) => [title, versions.length])).toEqual([["Bridges", 2]]);
});

test("several files of which one cannot be read: the others are there, in the order of their dates", async () => {
  const editor = await (await makeWorkspace()).person("editor");
  await expect(run(editor, { files: ["a.txt"] })).rejects.toThrow(/no document “Roads”; --create/);
  const later = file("later.txt", "Roads\n\nFact Sheet\nMarch 3, 2016\n\n1. Roads matter.\n2. Rails matter.");
  const earlier = file(
    "earlier.txt",
    "Roads\n\nFact Sheet\nOctober 2, 2015\n\n1. Roads matter.\n2. Rails too.",
  );
  const files = [later, path.join(folder, "none.txt"), file("empty.txt", ""), earlier];
  const first = await run(editor, { files, create: true, source: "https://www.example.gov/roads" });
  expect(first.code).toBe(1);
  expect(first.out.split("\n").filter(Boolean)).toHaveLength(2);
  expect(first.err).toMatch(/none\.txt: there is no such file/);
  expect(first.err).toMatch(/empty\.txt: .*empty/);
  expect(first.err).toMatch(/2 of 4 were not imported/);
  const [card] = (await openHome(editor)).documents;
  expect(card?.versions.map(({ label }) => label)).toEqual(["2 October 2015", "3 March 2016"]);
  const { versions } = await openDocument(editor, card?.id ?? "");
  expect(versions[0]?.provenance.sourceUrl).toBe("https://www.example.gov/roads");

  const again = await run(editor, { files: [later], document: card?.id ?? "" });
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).toMatch(/already/);
  const undated = await run(editor, {
    document: "  roads ",
    files: [file("undated.txt", "Roads in general.")],
    date: { iso: "2015-12", basis: "inferred" },
  });
  expect(undated.out).toMatch(/version 2, “December 2015”/);
});

test("an archive with several documents lists them, and gives the ones that are named or all", async () => {
  const editor = await (await makeWorkspace()).person("editor");
  const page = (words: string) => `<!doctype html><main><h1>Roads</h1><p>${words}</p></main>`;
  const archive = path.join(folder, "site.warc.gz");
  const pages = ["2012-09-25", "2014-01-01", "2016-03-01"].map((day) => ({
    url: "https://www.example.gov/roads",
    date: `${day}T12:00:00Z`,
    type: "text/html",
    body: page(`As captured on ${day}.`),
  }));
  writeFileSync(archive, makeWarc(pages, true));
  const asked = { files: [archive], create: true };

  const none = await run(editor, asked);
  expect(none).toMatchObject({ code: 1, out: "" });
  expect(none.err).toMatch(/holds 3 documents\. Say --capture N .*--all/);
  expect(none.err).toMatch(/ 2 {2}2014-01-01 {2}text\/html .*example\.gov\/roads/);
  expect(none.err).toMatch(/1 of 1 was not imported/);

  const wrong = await run(editor, { ...asked, captures: [2, 7] });
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err).toMatch(/there is no capture 7 in it\. There are:\n {4}1 {2}2012-09-25/);

  const one = await run(editor, { ...asked, captures: [3] });
  expect(one.code).toBe(0);
  expect(one.out).toMatch(/site\.warc\.gz #3: version 1, “1 March 2016”/);
  expect(one.err).toMatch(/Taken out of the web archive site\.warc\.gz/);

  const all = await run(editor, { ...asked, captures: "all" });
  expect(all.code).toBe(0);
  expect(all.out).toMatch(/#1: version 1, .*#2: version 2, .*#3: these very bytes are version 3, .*already/s);
  const [card] = (await openHome(editor)).documents;
  expect(card?.versions.map(({ label }) => label)).toEqual([
    "25 September 2012",
    "1 January 2014",
    "1 March 2016",
  ]);

  const broken = await run(editor, { files: [file("broken.warc", "no archive")], captures: "all" });
  expect(broken).toMatchObject({ code: 1 });
  expect(broken.err).toMatch(/broken\.warc: .*\n1 of 1/);
});

test("wrong usage is said in one sentence, with exit code 2", async () => {
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => said.push(String(chunk)) > 0);
  try {
    for (const args of [
      [],
      ["a.txt"],
      ["a.txt", "--document", "Roads"],
      ["a.txt", "--document", "Roads", "--as", "a@example.gov", "--as-of", "2013-02-30"],
      ["a.txt", "--document", "Roads", "--as", "a@example.gov", "--as-of", "2013", "--basis", "guessed"],
      ["a.warc", "--document", "Roads", "--as", "a@example.gov", "--capture", "two"],
      ["a.warc", "--document", "Roads", "--as", "a@example.gov", "--capture", "2", "--all"],
      ["--nonsense"],
    ]) {
      expect(await command.run(args)).toBe(2);
    }
  } finally {
    spy.mockRestore();
  }
  expect(said.join("")).toMatch(
    /say which files.*say which document.*in whose name.*2013-02-30.*guessed.*takes a number.*takes a number.*nonsense/s,
  );
});
