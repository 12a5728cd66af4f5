import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importRemote } from "@/cli/remote/import-remote";
import type { Person } from "@/lib/core/permissions/viewer";
import { answerApi } from "@/lib/server/api/answer-api";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";

let folder: string;
let server: Server;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-import-remote-"));
  server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = "GET", headers } = incoming;
    const request = new Request(`${url}${incoming.url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) => [
        [name, String(value)] as [string, string],
      ]),
      ...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
    });
    const { pathname } = new URL(request.url);
    const asked = pathname.slice("/api/v1/".length).split("/");
    const answer = await answerApi(request, { params: Promise.resolve({ path: asked }) });
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

async function bring(person: Person, files: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const print = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const token = await makeToken(person.userId, "write");
  const texts = { files, addresses: [], document: "Bridges", create: true };
  return { code: await importRemote({ url, token }, texts, print), out: out.join(""), err: err.join("") };
}

test("where a server refuses all files, --create leaves no empty document behind; the first that it reads makes it, once", async () => {
  const editor = await (await makeWorkspace()).person("editor");
  const refused = [
    path.join(folder, "nowhere.txt"),
    file("nothing.txt", ""),
    file("broken.docx", "PK\u0003\u0004no"),
  ];
  const none = await bring(editor, refused);
  expect([none.code, none.out]).toEqual([1, ""]);
  expect(none.err).toMatch(/3 of 3 were not imported/);
  expect((await openHome(editor)).documents).toEqual([]);
  const two = [file("b1.txt", "Bridges\n\n1. Bridges hold."), file("b2.txt", "Bridges\n\n1. Bridges held.")];
  const some = await bring(editor, [...refused, ...two]);
  expect(some.err).toMatch(/3 of 5 were not imported/);
  const { documents } = await openHome(editor);
  expect(documents.map(({ title, versions }) => [title, versions.length])).toEqual([["Bridges", 2]]);
});

test("a file is read without storing anything, by whoever may import", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const ask = async (person: Person, words: string, name = "paper.html") =>
    askApi(await makeToken(person.userId, "write"), `POST /previews?fileName=${name}`, {
      body: new TextEncoder().encode(words),
    });
  const read = await ask(editor, "<h1>A paper</h1><p>The fund pays $12 million.</p>");
  expect([read.status, read.value.title, read.value.words]).toEqual([200, "A paper", 7]);
  expect((await ask(editor, "")).status).toBe(422);
  expect((await ask(editor, "PK\u0003\u0004no", "paper.docx")).status).toBe(422);
  expect((await ask(await workspace.person("reader"), "A paper")).status).toBe(403);
  expect((await openHome(editor)).documents).toEqual([]);
});
