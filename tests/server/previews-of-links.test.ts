import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, databaseSlot } from "@/lib/server/db/database";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

let scratch: string;
let postgres: OwnPostgres;
let server: RunningServer;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-previews-"));
  postgres = await startOwn();
  const environment = {
    DATABASE_URL: postgres.url("postgres"),
    VARIORUM_SECRET: "two processes that know the same secret",
    VARIORUM_DATA: scratch,
  };
  Object.assign(process.env, environment);
  databaseSlot().open = () => openDatabase(env(), "the test");
  await makeWorkspace();
  server = await startServer(environment);
});
afterAll(async () => {
  await closeDatabase();
  await server?.stop({ keepData: true });
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** As a program that shows previews asks: without cookies, and without what browsers say of how they ask. */
const ask = (at: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const sent = request(server.url + at, { headers }, (given) => {
      const parts: Buffer[] = [];
      given.on("data", (part: Buffer) => parts.push(part));
      given.once("end", () =>
        resolve({ status: given.statusCode ?? 0, headers: given.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once("error", reject);
    sent.end();
  });

test("attack-84: a program is told title and picture of a public link while it is open, and nothing of any other", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(
    editor,
    workspace.id,
    "1. We support one thing.\n",
    "A public paper",
  );
  const make = async (terms: object = {}) => {
    const { link, url } = await createShareLink(
      editor,
      { versionId, withNotes: true, days: 1, ...terms },
      "https://x.example",
    );
    return { id: link.id, at: new URL(url).pathname };
  };
  const open = await make();
  const page = await ask(open.at);
  expect(page.status).toBe(200);
  expect(page.headers["set-cookie"]).toBeUndefined();
  expect(page.headers["x-robots-tag"]).toBe("noindex, nofollow");
  expect(page.headers["referrer-policy"]).toBe("no-referrer");
  const html = page.body.toString();
  expect(html).toContain('<meta property="og:title" content="A public paper">');
  const picture = /og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(new URL(picture).origin).toBe(new URL(server.url).origin);
  const drawn = await ask(new URL(picture).pathname);
  expect([drawn.status, drawn.headers["content-type"], drawn.headers["cache-control"]]).toEqual([
    200,
    "image/png",
    "no-store",
  ]);
  expect(drawn.body.toString("latin1", 1, 4)).toBe("PNG");

  // A browser that does not say it is one comes in by the page; the others at once.
  const onward = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1] ?? "";
  for (const entered of [await ask(onward), await ask(open.at, { "sec-fetch-mode": "navigate" })]) {
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe(`/shared/${open.id}`);
    expect(String(entered.headers["set-cookie"])).toContain("variorum-share");
  }

  const guarded = await make({ password: "a lamp at night" });
  await revokeShareLink(editor, { linkId: open.id });
  const answers = [];
  for (const at of [guarded.at, open.at, "/s/guessed"]) {
    const { status, body } = await ask(at);
    expect(body.toString()).not.toContain("public paper");
    const image = await ask(`${at}/picture.png`);
    answers.push([status, image.status, image.body.toString()]);
  }
  expect(new Set(answers.map(String)).size).toBe(1);
  expect(answers[0]?.slice(0, 2)).toEqual([303, 404]);
}, 120_000);
