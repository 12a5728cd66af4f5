import { expect, test } from "vitest";
import { InboxInput } from "@/lib/contracts/inbox-input";
import { database } from "@/lib/server/db/database";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { followDocument } from "@/lib/server/services/documents/follow-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openNewDocument } from "@/lib/server/services/documents/open-new-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { markAllRead } from "@/lib/server/services/inbox/mark-all-read";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { acceptInvitation } from "@/lib/server/services/people/accept-invitation";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { listPeople } from "@/lib/server/services/people/list-people";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { createWorkspace } from "@/lib/server/services/workspaces/create-workspace";
import { listWorkspaces } from "@/lib/server/services/workspaces/list-workspaces";
import { openWorkspaceBar } from "@/lib/server/services/workspaces/open-workspace-bar";
import { renameWorkspace } from "@/lib/server/services/workspaces/rename-workspace";
import { inTwoWorkspaces } from "@/tests/factories/in-two-workspaces";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const ORIGIN = "https://x.example";

test("whoever administers a workspace creates another, and is alone in it", async () => {
  const admin = await (await makeWorkspace()).person("admin");
  const made = await createWorkspace(admin, { name: "Élan · 新しい" });
  const { viewer } = {
    viewer: { ...admin, memberships: { ...admin.memberships, [made.id]: "admin" as const } },
  };
  const people = await listPeople(viewer, made.id);
  expect(people.members.map(({ userId, role }) => [userId, role])).toEqual([[admin.userId, "admin"]]);
  expect(people.workspaceName).toBe("Élan · 新しい");
  const { prisma } = await database();
  expect(
    await prisma.auditEvent.findMany({
      where: { workspaceId: made.id },
      select: { action: true, actor: true },
    }),
  ).toEqual([{ action: "workspace.created", actor: `user:${admin.userId}` }]);
  // An account that is there already joins by an invitation, after its own password, and is in both.
  const { url } = await invitePerson(
    viewer,
    { workspaceId: made.id, email: `colleague-${made.id}@example.gov`, role: "editor" },
    ORIGIN,
  );
  const token = url.slice(url.lastIndexOf("/") + 1);
  await acceptInvitation({ token, name: "A colleague", password: "a password of twelve" }, "here");
  expect((await listPeople(viewer, made.id)).members).toHaveLength(2);
});

test("nobody below an administrator creates or renames one", async () => {
  const workspace = await makeWorkspace();
  for (const role of ["reader", "reviewer", "editor"] as const) {
    const person = await workspace.person(role);
    await expect(createWorkspace(person, { name: "x" })).rejects.toMatchObject({ code: "forbidden" });
    const rename = { workspaceId: workspace.id, name: "x", before: "Test workspace" };
    await expect(renameWorkspace(person, rename)).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(createWorkspace({ kind: "nobody" }, { name: "x" })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a name that somebody else has changed in the meantime is not overwritten", async () => {
  const workspace = await makeWorkspace("Before");
  const admin = await workspace.person("admin");
  await renameWorkspace(admin, { workspaceId: workspace.id, name: "After", before: "Before" });
  await expect(
    renameWorkspace(admin, { workspaceId: workspace.id, name: "Another", before: "Before" }),
  ).rejects.toMatchObject({ code: "conflict" });
  const { workspaces } = await listWorkspaces(admin);
  expect(workspaces).toEqual([
    { id: workspace.id, name: "After", role: "admin", isCurrent: true, may: { rename: true } },
  ]);
});

test("the list says one's role in each and where one works", async () => {
  const { first, second, inSecond, viewer } = await inTwoWorkspaces("admin", "reader");
  expect((await listWorkspaces(inSecond)).workspaces).toEqual([
    { id: first.id, name: "First office", role: "admin", isCurrent: false, may: { rename: true } },
    { id: second.id, name: "Second office", role: "reader", isCurrent: true, may: { rename: false } },
  ]);
  expect((await listWorkspaces(inSecond)).may.create).toBe(true);
  expect((await listWorkspaces(await viewer())).workspaces.filter(({ isCurrent }) => isCurrent)).toHaveLength(
    1,
  );
});

test("home, search, topics, codebook, people, share links, palette and import are of the one that is worked in", async () => {
  const { first, second, inFirst, inSecond } = await inTwoWorkspaces();
  const here = await makeVersion(inFirst, first.id, "Words of gladiolus.\n", "Paper of the first");
  const there = await makeVersion(inSecond, second.id, "Words of gladiolus.\n", "Paper of the second");
  await createShareLink(inFirst, { versionId: here.versionId, withNotes: true, days: 1 }, ORIGIN);
  await createShareLink(inSecond, { versionId: there.versionId, withNotes: true, days: 1 }, ORIGIN);
  for (const [viewer, workspaceId, mine, other] of [
    [inFirst, first.id, { ...here, title: "Paper of the first" }, { ...there, title: "Paper of the second" }],
    [
      inSecond,
      second.id,
      { ...there, title: "Paper of the second" },
      { ...here, title: "Paper of the first" },
    ],
  ] as const) {
    expect((await openHome(viewer)).documents.map(({ id }) => id)).toEqual([mine.documentId]);
    const answers = [
      await searchWorkspace(viewer, { q: "gladiolus" }),
      await listShareLinks(viewer),
      await listJumpTargets(viewer, "paper"),
    ].map((answer) => JSON.stringify(answer));
    for (const answer of answers) {
      expect(answer).toContain(mine.title);
      expect(answer).not.toContain(other.title);
    }
    for (const view of [
      await openCodebook(viewer),
      await openTopicBoard(viewer),
      await listPeople(viewer),
      await openNewDocument(viewer),
    ])
      expect(view).toMatchObject({ workspaceId });
    // An address opens what it names, whichever one works in, and says whose it is.
    expect((await openDocument(viewer, other.documentId)).id).toBe(other.documentId);
    const bar = await openWorkspaceBar(viewer, { documentId: other.documentId });
    expect(bar).toMatchObject({
      currentId: workspaceId,
      elsewhere: { id: expect.not.stringMatching(workspaceId) },
    });
    expect((await openWorkspaceBar(viewer, { documentId: mine.documentId })).elsewhere).toBeNull();
  }
});

test("the palette leads to the other workspaces by name, and the page that names them to nobody else's", async () => {
  const { first, second, inFirst } = await inTwoWorkspaces();
  const stranger = await makeWorkspace("A third office");
  const found = async (typed: string) =>
    (await listJumpTargets(inFirst, typed)).filter(({ kind }) => kind === "workspace");
  expect(await found("second")).toEqual([
    { kind: "workspace", href: "/", workspaceId: second.id, label: "Switch to “Second office”" },
  ]);
  expect(await found("third")).toEqual([]);
  const foreign = await createDocument(await stranger.person("admin"), {
    workspaceId: stranger.id,
    title: "Foreign",
  });
  expect(await openWorkspaceBar(inFirst, { documentId: foreign.id })).toEqual({
    all: [
      { id: first.id, name: "First office" },
      { id: second.id, name: "Second office" },
    ],
    currentId: first.id,
    elsewhere: null,
  });
});

test("the inbox is of the one that is worked in, tells of the others, and marks nothing read there", async () => {
  const { first, second, inFirst, inSecond } = await inTwoWorkspaces();
  for (const [workspace, viewer] of [
    [first, inFirst],
    [second, inSecond],
  ] as const) {
    const colleague = await workspace.person("editor");
    const { documentId } = await makeVersion(viewer, workspace.id, "One.\n", `Paper of ${workspace.id}`);
    await followDocument(viewer, { documentId, followed: true });
    await importVersion(colleague, { documentId, text: "Two, and more.\n" });
  }
  const all = InboxInput.parse({});
  const seen = await openInbox(inFirst, all);
  expect(seen.rows.map(({ documentTitle }) => documentTitle)).toEqual([`Paper of ${first.id}`]);
  expect(seen.elsewhere).toEqual([{ id: second.id, name: "Second office", unread: 1 }]);
  const until = new Date(Date.now() + 60_000).toISOString();
  await markAllRead(inSecond, { workspaceId: seen.workspaceId, until });
  expect((await openInbox(inFirst, all)).unread).toBe(0);
  expect((await openInbox(inSecond, all)).unread).toBe(1);
  expect((await openInbox(inSecond, all)).elsewhere).toEqual([]);
});
