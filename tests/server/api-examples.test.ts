import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TokenScope } from "@/lib/core/permissions/token-scope";
import { closeDatabase } from "@/lib/server/db/database";
import { archiveDocument } from "@/lib/server/services/documents/archive-document";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

let folder: string;
let server: RunningServer;
const tokens: Record<TokenScope, string> = { read: "", write: "", admin: "" };
let colleague: string;
let other: string;
const ARCHIVED = "A paper that is done with";

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-api-"));
  Object.assign(process.env, { VARIORUM_DATA: folder, DATABASE_URL: "" });
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  colleague = (await workspace.person("reader")).email;
  other = (await workspace.person("reader")).email;
  await seedExampleWorkspace(admin, workspace.id);
  const { id: documentId } = await createDocument(admin, { workspaceId: workspace.id, title: ARCHIVED });
  await archiveDocument(admin, { documentId, archived: true });
  for (const scope of ["read", "write", "admin"] as const)
    tokens[scope] = await makeToken(admin.userId, scope);
  await closeDatabase();
  server = await startServer({ VARIORUM_DATA: folder });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function run(program: string, words: readonly string[], token: string): Promise<string> {
  const child = spawn(program, words, {
    env: { ...process.env, VARIORUM_URL: server.url, VARIORUM_TOKEN: token, VARIORUM_DATA: "/nowhere" },
    // A pipe of Node.js is a socket, on which bash takes itself for a remote shell and reads the files of an interactive one.
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((resolve) => child.once("close", (code) => resolve(`${code} ${said}`)));
}
const variorum = (words: readonly string[], token: string) =>
  run(process.execPath, ["cli/variorum.mjs", ...words], token);

/** What an example shows: words as they stand, "…" for any, nothing said of what may be null, and of all else the kind. */
const likeThe = (shown: unknown): unknown => {
  if (shown === null) return expect.toSatisfy(() => true);
  if (typeof shown === "string" && shown !== "…") return shown;
  return expect.any(Array.isArray(shown) ? Array : Object(shown).constructor);
};

test("the examples of docs/api.md do what they say, one after the other in one shell", async () => {
  const words = readFileSync("docs/api.md", "utf8");
  const blocks = [...words.matchAll(/```sh\n([\s\S]*?)```(?:\n```json\n([\s\S]*?)```)?/g)]
    .map(([, code = "", answer]) => ({ code, answer }))
    // Whose address and token they are is all that is put in their place.
    .map(({ code, answer }) => ({
      code: code.replace("http://localhost:3000", server.url).replace("variorum_…", tokens.write),
      answer,
    }));
  for (const first of ["export", "ask", "variorum"])
    expect(
      blocks.filter(({ code }) => code.startsWith(`${first} `) || code.startsWith(`${first}()`)),
    ).not.toEqual([]);
  const program = `variorum() { "${process.execPath}" "${path.resolve("cli/variorum.mjs")}" "$@"; }`;
  const script = [`cd "${folder}"`, program, ...blocks.map(({ code }) => `${code}\nprintf '\\036'`)].join(
    "\n",
  );
  const said = await run("bash", ["--norc", "-euo", "pipefail", "-c", script], tokens.write);
  const parts = said.replace(/^\d+ /, "").split("\u001e");
  expect(said.slice(0, 2), said.slice(-500)).toBe("0 ");
  for (const [at, { code, answer }] of blocks.entries()) {
    if (answer === undefined) continue;
    const [got, shown] = [JSON.parse(parts[at] ?? ""), JSON.parse(answer)];
    for (const [name, value] of Object.entries(shown))
      expect(got[name], `${name} of ${code}`).toEqual(likeThe(value));
  }
});

test("the terminal asks the running server, and says what it is told", async () => {
  const found = await variorum(["search", "support", "--kind", "position"], tokens.read);
  expect(found).toMatch(/^0 [\s\S]*\[support/i);
  expect(await variorum(["user", "list"], tokens.read)).toMatch(/^1 .*scope “admin”/);
  expect(await variorum(["user", "list"], tokens.admin)).toContain(colleague);
  expect(await variorum(["user", "disable", colleague], tokens.admin)).toBe(`0 Done: disable ${colleague}\n`);
  expect(await variorum(["user", "list"], tokens.admin)).toContain(
    `${colleague}\tA reader\treader\tdisabled`,
  );
  const invited = await variorum(["user", "add", "newcomer@example.gov", "--role", "reader"], tokens.admin);
  expect(invited).toMatch(
    /^0 Invited: newcomer@example\.gov\nhttp\S+\/invitations\/\S+\nIt works once, until .*hand it over/,
  );
  const reset = await variorum(["user", "password", other], tokens.admin);
  expect(reset).toMatch(/^0 A link to a new password: .*\nhttp\S+\/reset\/\S+\n/);
  expect(await variorum(["user", "reset-two-step", colleague], tokens.admin)).toMatch(/^1 .*under People/);
  expect(await variorum(["search", "support"], `variorum_${"A".repeat(43)}`)).toMatch(/^1 .*opens nothing/);
});

test("files go from the terminal into a document of the running server", async () => {
  const files = ["2013-10", "2016"].map((name) => path.join(folder, `sent ${name}.txt`));
  for (const [at, file] of files.entries())
    writeFileSync(file, `A paper on ports\n\nThe fund pays $${at + 3} million.`);
  const bring = (words: readonly string[], token = tokens.write) => variorum(["import", ...words], token);
  const into = ["--document", "A paper on ports"];
  expect(await bring([...files, ...into])).toMatch(/^1 .*there is no document “A paper on ports”; --create/);
  expect(await bring([...files, ...into, "--create"])).toMatch(
    /^0 [^\n]*sent 2013-10.txt: version 1, [^\n]*\n[^\n]*sent 2016.txt: version 2, /,
  );
  expect(
    await bring([files[0] ?? "", path.join(folder, "none.txt"), "--document", "a PAPER on  ports"]),
  ).toMatch(/^1 [\s\S]*these very bytes are version 1[\s\S]*none\.txt: [\s\S]*1 of 2 was not imported/);
  const long = path.join(folder, "long.txt");
  // More than a form may hold.
  writeFileSync(long, `A long paper\n\n${"The fund pays for ports.\n\n".repeat(50_000)}`);
  expect(await bring([long, ...into])).toMatch(/^0 [^\n]*long.txt: version 3, /);
  expect(await bring([...files, ...into], tokens.read)).toMatch(
    /^1 [\s\S]*needs a token of the scope “write”/,
  );
  // The 200 units that are looked for end in the middle of the lamp.
  const lamp = [files[0] ?? "", "--document", `${"x".repeat(199)}\u{1f3ee} on ports`, "--create"];
  expect(await bring(lamp)).toMatch(/^0 [^\n]*: version 1, /);
  expect(await bring(lamp)).toMatch(/^0 .*these very bytes are version 1/);
  // Made anew it would stand beside the one that is archived.
  expect(await bring([files[0] ?? "", "--document", ARCHIVED])).toMatch(/^0 [^\n]*: version 1, /);
  expect(await bring(["--url", "https://example.org/", ...into])).toMatch(/^2 .*files alone/);
  expect(await bring([...into])).toMatch(/^2 .*say which files/);
});
