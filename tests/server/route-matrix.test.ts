import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "@/lib/server/auth/password";
import { closeDatabase } from "@/lib/server/db/database";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import { ASKERS, type Asker, type Question, type Row } from "./route-matrix/asked";
import { type Asked, makeAsked } from "./route-matrix/make-asked";
import { pageOfAction } from "./route-matrix/page-of-action";
import { type Answer, builtActions, putQuestion } from "./route-matrix/put-question";
import { ACTIONS } from "./route-matrix/rows-of-actions";
import { HANDLERS } from "./route-matrix/rows-of-handlers";
import { PAGES } from "./route-matrix/rows-of-pages";

const APP = new URL("../../app/", import.meta.url);
const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);
const folderOf = (file: string) => `/${path.posix.dirname(file)}`.replace(/^\/\.$/, "/");
const source = (file: string) => readFileSync(new URL(file, APP), "utf8");

let folder: string;
let of: Asked;
let server: RunningServer;
let actions: ReturnType<typeof builtActions>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-matrix-"));
  Object.assign(process.env, { VARIORUM_DATA: folder, DATABASE_URL: "" });
  of = await makeAsked(await hashPassword("the password of everybody here"));
  await closeDatabase();
  server = await startServer({ VARIORUM_DATA: folder });
  actions = builtActions();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("every page has a row, and no row is of a page that is gone", () => {
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file)).map(folderOf);
  expect(Object.keys(PAGES).sort()).toEqual(pages.sort());
});

test("every method of every handler has a row", () => {
  const handlers = files
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) =>
      [
        ...source(file).matchAll(/export const ([A-Z]+)\b|\bas (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g),
      ].map(([, declared, renamed]) => `${declared ?? renamed} ${folderOf(file)}`),
    );
  expect(Object.keys(HANDLERS).sort()).toEqual(handlers.sort());
});

test("every server action has a row, and stands in no other folder", () => {
  const declared = files
    .filter((file) => file.startsWith("actions/"))
    .flatMap((file) =>
      [...source(file).matchAll(/export (?:const|async function) (\w+)/g)].map(
        ([, name]) => `${path.basename(file, ".ts")}.${name}`,
      ),
    );
  expect(Object.keys(ACTIONS).sort()).toEqual(declared.sort());
  expect([...actions.keys()].sort()).toEqual(declared.sort());
});

test("nothing else in app/ answers to an address of its own", () => {
  const answering =
    /(^|\/)(sitemap|robots|manifest|opengraph-image|twitter-image|apple-icon|icon|favicon)\d*\.\w+$/;
  // The icon is a picture without anything of anybody.
  expect(files.filter((file) => answering.test(file))).toEqual(["icon.svg"]);
});

/** Who is not of the workspace; a live link opens its own page to its holder, and nothing else. */
const isOutside = (who: Asker) => !["reader", "reviewer", "editor", "admin"].includes(who);

async function tryRow(name: string, row: Row, put: (question: Question, who: Asker) => Promise<Answer>) {
  const found: Record<string, string> = {};
  const expected: Record<string, string> = {};
  const answers = await Promise.all(
    ASKERS.map((who) => {
      const asked = row.ask(of, who);
      return put(typeof asked === "string" ? { path: asked } : asked, who);
    }),
  );
  for (const [at, who] of ASKERS.entries()) {
    const { end, words } = answers[at] ?? { end: "", words: "" };
    found[who] = end;
    expected[who] = row.ends(who);
    if (isOutside(who) && !(name === "/shared/[linkId]" && who === "live link"))
      for (const secret of of.secrets) expect(words, `${name} to ${who}`).not.toContain(secret);
  }
  expect(found).toEqual(expected);
}

const put = (question: Question, who: Asker) => putQuestion(server.url, of.cookieOf(who), question);

test.each(Object.entries(PAGES))("page %s", (name, row) => tryRow(name, row, put));
// Once more: what is sent again from the response cache is as it was.
test.each(Object.entries(PAGES))("page %s, sent again", (name, row) => tryRow(name, row, put));
test.each(Object.entries(HANDLERS))("handler %s", (name, row) => tryRow(name, row, put));

const signOutLast = Object.entries(ACTIONS).sort(
  ([one], [other]) => Number(one === "account.signOut") - Number(other === "account.signOut"),
);

test.each(signOutLast)(
  "attack-45: an action takes nothing from a page of another site: %s",
  async (name, row) => {
    const asked = row.ask(of, "admin") as Question;
    const { end } = await putQuestion(
      server.url,
      of.cookieOf("admin"),
      { ...asked, ...pageOfAction(of, actions, name) },
      "https://evil.example",
    );
    expect(["forbidden", "403", "500"]).toContain(end);
  },
);

// A letter's address is all that ends its letters, and no cookie is asked for: mail programs send that (attack 52).
test.each(
  Object.entries(HANDLERS).filter(([name]) =>
    /^(POST|PUT|PATCH|DELETE) \/(?!api\/(?:auth|v1|unsubscribe)\/)/.test(name),
  ),
)("attack-45: nothing is taken from a page of another site: %s", async (_name, row) => {
  const asked = row.ask(of, "admin") as Question;
  const { end } = await putQuestion(server.url, of.cookieOf("admin"), asked, "https://evil.example");
  expect(end).toBe("forbidden");
});

test.each(signOutLast)("action %s", (name, row) => {
  const page = pageOfAction(of, actions, name);
  return tryRow(name, row, (question, who) => put({ ...question, ...page }, who));
});
