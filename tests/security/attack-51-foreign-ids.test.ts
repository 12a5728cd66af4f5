import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { ROLES, type Role } from "@/lib/core/permissions/roles";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { openPosition } from "@/lib/server/services/positions/open-position";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { BRIEFINGS } from "./foreign-ids/briefing-services";
import { DOCUMENTS } from "./foreign-ids/document-services";
import { EXEMPT } from "./foreign-ids/exempt-services";
import { type Everything, type Holder, makeEverything } from "./foreign-ids/make-everything";
import { NOTES_AND_COMPARISONS } from "./foreign-ids/note-and-comparison-services";
import { PEOPLE } from "./foreign-ids/people-services";
import { SAVED_VIEWS } from "./foreign-ids/saved-view-services";
import { TOPICS_AND_LINKS } from "./foreign-ids/topic-and-link-services";
import { WEBHOOKS } from "./foreign-ids/webhook-services";
import { WORKSPACES } from "./foreign-ids/workspace-services";

const SERVICES = {
  ...NOTES_AND_COMPARISONS,
  ...DOCUMENTS,
  ...TOPICS_AND_LINKS,
  ...PEOPLE,
  ...BRIEFINGS,
  ...WEBHOOKS,
  ...SAVED_VIEWS,
  ...WORKSPACES,
};
const roles = Object.keys(ROLES) as Role[];

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

let all: Everything;
let members: Readonly<Record<Role, Viewer>>;
let stranger: Viewer;

beforeAll(async () => {
  all = await makeEverything();
  const { workspace } = all;
  members = {
    reader: await workspace.person("reader"),
    reviewer: await workspace.person("reviewer"),
    editor: await workspace.person("editor"),
    admin: await workspace.person("admin"),
  };
  stranger = await (await makeWorkspace()).person("admin");
});

test("every service is tried here, or is said to take nothing of anybody else's", () => {
  const folder = new URL("../../lib/server/services/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, ""));
  expect([...Object.keys(SERVICES), ...Object.keys(EXEMPT)].sort()).toEqual(files.sort());
});

test.each(Object.entries(SERVICES))("%s lets in whom it should and nobody else", async (_name, row) => {
  const { least, authorOnly, holders = [], ends = "done", ask } = row;
  const tried: Record<string, string> = {};
  const expected: Record<string, string> = {};
  const attempt = async (who: string, viewer: Viewer, should: string) => {
    expected[who] = should;
    tried[who] = await outcome(ask(viewer, all));
  };
  await attempt("nobody", { kind: "nobody" }, "not-found");
  await attempt("an administrator of another workspace", stranger, "not-found");
  for (const [held, viewer] of Object.entries(all.holders))
    await attempt(`holder of ${held}`, viewer, holders.includes(held as Holder) ? ends : "not-found");
  for (const role of roles) {
    const high = roles.indexOf(role) >= roles.indexOf(least);
    await attempt(role, members[role], high && (!authorOnly || role === "admin") ? ends : "forbidden");
  }
  if (authorOnly) await attempt("the author", all.author, ends);
  expect(tried).toEqual(expected);
});

test("attack-56: who holds one position without notes gets its words, and nothing else anywhere", async () => {
  const { holders, positionId, otherPositionId, otherWords, versionId, newerId, note } = all;
  const shown = await openPosition(holders.position, positionId);
  expect(shown.annotations).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain(otherWords);
  expect(JSON.stringify(shown)).not.toContain(note.id);
  expect(shown.versions.map(({ id }) => id)).toEqual([versionId]);
  const link = await openSharedLink(holders.position);
  expect(JSON.stringify(link)).not.toContain(otherWords);
  expect(JSON.stringify(link)).not.toContain(note.id);
  expect(await outcome(openPosition(holders.position, otherPositionId))).toBe("not-found");
  expect(await outcome(openVersion(holders.position, versionId))).toBe("not-found");
  expect(await outcome(openVersion(holders.version, newerId))).toBe("not-found");
  expect(await outcome(openComparison(holders.version, versionId, newerId))).toBe("not-found");
});

test("attack-56: notes go with a link that shows them, and with no other", async () => {
  const { holders, positionId, otherPositionId, versionId, newerId, note, outside } = all;
  const ids = (view: { annotations: readonly { id: string }[] }) => view.annotations.map(({ id }) => id);
  expect(ids(await openVersion(holders.version, versionId))).toEqual(
    expect.arrayContaining([note.id, outside.id]),
  );
  expect(ids(await openPosition(holders.version, positionId))).toContain(note.id);
  expect(ids(await openPosition(holders.version, otherPositionId))).toEqual([outside.id]);
  const silent = (viewer: Viewer): Viewer =>
    viewer.kind === "share" ? { kind: "share", scope: { ...viewer.scope, withNotes: false } } : viewer;
  expect(ids(await openVersion(silent(holders.version), versionId))).toEqual([]);
  expect(ids(await openPosition(silent(holders.version), positionId))).toEqual([]);
  const compared = await openComparison(silent(holders.comparison), versionId, newerId);
  expect([...compared.annotations, ...compared.olderAnnotations]).toEqual([]);
  expect(compared.reviews).toBeNull();
});

test("a link shows versions of one workspace, and a comparison as a whole", async () => {
  const theirs = await makeEverything();
  const { author, versionId, newerId, positionId } = all;
  const link = (input: object) =>
    createShareLink(author, { versionId, withNotes: true, days: 1, ...input }, "https://x.example");
  expect(await outcome(link({ olderVersionId: theirs.versionId }))).toBe("not-found");
  expect(await outcome(link({ versionId: newerId, olderVersionId: versionId, positionId }))).toBe("invalid");
});

test("attack-52: a private draft is in no answer to anybody but its author, whatever is asked", async () => {
  const of = await makeEverything();
  const secret = "Quetzalcoatlus";
  const quote = of.passage;
  const draft = await createAnnotation(of.author, {
    versionId: of.versionId,
    ...quote,
    body: noteOf(secret),
    tags: [secret],
    isPrivate: true,
    idempotencyKey: randomUUID(),
  });
  const reply = await createReply(of.author, {
    annotationId: draft.id,
    body: noteOf(`${secret}!`),
    idempotencyKey: randomUUID(),
  });
  expect((await searchWorkspace(of.author, { q: secret })).hits).toHaveLength(2);
  const askers: Viewer[] = [await of.workspace.person("admin"), ...Object.values(of.holders)];
  for (const viewer of askers) {
    // Named outright, it is not there.
    if (viewer.kind === "person")
      for (const named of [
        { ...of, note: draft, reply },
        { ...of, newNote: async () => draft, newReply: async () => reply },
      ])
        for (const [name, { ask }] of Object.entries(NOTES_AND_COMPARISONS).filter(([, row]) =>
          /\bnewNote|\bnote\b|[rR]eply\b/.test(String(row.ask)),
        ))
          expect(
            JSON.stringify(await ask(viewer, named as Everything).catch(() => null)) ?? "",
            name,
          ).not.toContain(secret);
    for (const [name, { ask }] of Object.entries(SERVICES)) {
      const answer = await ask(viewer, of).catch((error: unknown) => ({
        error: String(error),
        ...(error as object),
      }));
      const said = JSON.stringify(answer ?? null, (_, value) => (value instanceof Map ? [...value] : value));
      expect(said, name).not.toContain(secret);
      expect(said, name).not.toContain(draft.id);
    }
  }
  expect((await searchWorkspace(askers[0] as Viewer, { q: `${secret} OR quetz*` })).hits).toEqual([]);
  expect((await openHome(of.author)).documents.find(({ id }) => id === of.documentId)?.notes).toBe(
    ((await openHome(askers[0] as Viewer)).documents.find(({ id }) => id === of.documentId)?.notes ?? 0) + 1,
  );
  const shared = await shareAnnotation(of.author, { annotationId: draft.id, revision: draft.revision });
  expect(shared.isPrivate).toBe(false);
  expect((await searchWorkspace(askers[0] as Viewer, { q: secret })).hits).toHaveLength(2);
});

test("attack-52: lists and counts of a workspace hold nothing of another", async () => {
  const mine = await makeEverything();
  const home = await openHome(mine.author);
  expect(home.documents.map(({ title }) => title).sort()).toEqual(["An example paper", "Another paper"]);
  expect(home.latestNotes).toHaveLength(2);
  expect(await listShareLinks(mine.author)).toHaveLength(1);
  for (const typed of ["", "paper", "support"]) {
    const targets = JSON.stringify(await listJumpTargets(mine.author, typed));
    expect(targets).toContain(typed === "support" ? mine.newerId : mine.documentId);
    for (const foreign of [all.documentId, all.versionId, all.newerId])
      expect(targets).not.toContain(foreign);
  }
});

test("attack-55: an unknown id and a foreign one cannot be told apart", async () => {
  const say = (id: string) =>
    openVersion(stranger, id).then(
      () => "",
      (error: Error) => `${error.name} ${error.message}`,
    );
  expect(await say(all.versionId)).toBe(await say(randomUUID()));
});
