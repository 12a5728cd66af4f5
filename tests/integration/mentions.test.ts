import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { annotationFile } from "@/lib/core/exchange/annotation-collection";
import { mentionsOf } from "@/lib/core/notes/mentions";
import type { Person } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { editReply } from "@/lib/server/services/annotations/edit-reply";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";
import { openAnnotationHistory } from "@/lib/server/services/annotations/open-annotation-history";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf, noteTo } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

async function office() {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const author = await workspace.person("editor");
  const colleague = await workspace.person("reviewer");
  const reader = await workspace.person("reader");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const annotate = (body: ReturnType<typeof noteTo>, isPrivate = false, idempotencyKey = randomUUID()) =>
    writeSampleNote(author, versionId, body, { isPrivate, idempotencyKey });
  const reply = (who: Person, annotationId: string, body: ReturnType<typeof noteTo>) =>
    createReply(who, { annotationId, body, idempotencyKey: randomUUID() });
  return { workspace, admin, author, colleague, reader, documentId, versionId, annotate, reply };
}

const told = async (who: Person) =>
  (await openInbox(who, { show: "all" })).rows.map(({ kind, note }) => [kind, note?.text ?? null]);

test("who is mentioned is told once, of the note in its place; the note reads so for everybody", async () => {
  const { author, colleague, reader, versionId, annotate } = await office();
  const key = randomUUID();
  const body = noteTo("Please look, ", colleague, ", ", author, " and ", colleague, ".");
  const note = await annotate(body, false, key);
  // A retry is the same note.
  expect((await annotate(body, false, key)).id).toBe(note.id);
  const words = `Please look, @${colleague.name}, @${author.name} and @${colleague.name}.`;
  expect(note.text).toBe(words);
  expect(await told(colleague)).toEqual([["mentioned", words]]);
  expect((await openInbox(colleague, {})).rows[0]?.href).toBe(`/versions/${versionId}#note-${note.id}`);
  expect(await told(author)).toEqual([]);
  expect(await told(reader)).toEqual([]);
  const [seen] = (await openVersion(reader, versionId)).annotations;
  expect(seen?.body).toEqual(note.body);
});

test("an edit tells whom it mentions newly; taking a mention away and putting it back tells nobody again", async () => {
  const { author, colleague, reader, annotate } = await office();
  const note = await annotate(noteTo("For ", colleague));
  const edit = (revision: number, body: ReturnType<typeof noteTo>) =>
    editAnnotation(author, { annotationId: note.id, revision, body });
  await edit(1, noteTo("For ", colleague, " and ", reader));
  await edit(2, noteOf("For nobody"));
  await edit(3, noteTo("For ", colleague, ", again"));
  expect((await told(colleague)).map(([kind]) => kind)).toEqual(["mentioned"]);
  expect((await told(reader)).map(([kind]) => kind)).toEqual(["mentioned"]);
  const { steps } = await openAnnotationHistory(reader, { annotationId: note.id });
  expect(steps.at(-1)?.text).toBe(`For @${colleague.name}`);
});

test("a reply tells whom it mentions of that alone, the others of the reply, and is told apart from its note", async () => {
  const { author, colleague, reader, annotate, reply } = await office();
  const note = await annotate(noteTo("For ", colleague));
  const made = await reply(reader, note.id, noteTo("You too, ", author));
  expect((await told(author)).map(([kind]) => kind)).toEqual(["mentioned"]);
  await editReply(reader, {
    replyId: made.id,
    revision: 1,
    body: noteTo("You too, ", author, " and ", colleague),
  });
  const words = `You too, @${author.name} and @${colleague.name}`;
  expect(await told(author)).toEqual([["mentioned", words]]);
  expect(await told(colleague)).toEqual([
    ["mentioned", words],
    ["mentioned", `For @${colleague.name}`],
  ]);
});

test("who is mentioned in a draft is told when it is shared, also in a reply to it", async () => {
  const { author, colleague, reader, annotate, reply } = await office();
  const draft = await annotate(noteTo("For ", colleague), true);
  await reply(author, draft.id, noteTo("And ", reader));
  expect([await told(colleague), await told(reader)]).toEqual([[], []]);
  const edited = await editAnnotation(author, {
    annotationId: draft.id,
    revision: 1,
    body: noteTo("Still for ", colleague),
  });
  expect(await told(colleague)).toEqual([]);
  await shareAnnotation(author, { annotationId: draft.id, revision: edited.revision });
  expect(await told(colleague)).toEqual([["mentioned", `Still for @${colleague.name}`]]);
  expect(await told(reader)).toEqual([["mentioned", `And @${reader.name}`]]);
});

test("the name is that of the member, as it was then; who has left stays in what was written, and comes into nothing new", async () => {
  const { workspace, admin, author, colleague, annotate, reply } = await office();
  const note = await annotate(noteTo("For ", { userId: colleague.userId, name: "The Director" }));
  expect(note.text).toBe(`For @${colleague.name}`);
  const { prisma } = await database();
  await prisma.user.update({ where: { id: colleague.userId }, data: { name: "Another Name" } });
  const edit = (revision: number, body: ReturnType<typeof noteTo>) =>
    editAnnotation(author, { annotationId: note.id, revision, body });
  expect((await edit(1, noteTo("Still for ", { ...colleague, name: "Other" }))).text).toBe(
    `Still for @${colleague.name}`,
  );
  await removePerson(admin, { workspaceId: workspace.id, userId: colleague.userId, links: "close" });
  expect((await edit(2, noteTo("Kept for ", colleague))).text).toBe(`Kept for @${colleague.name}`);
  await expect(reply(author, note.id, noteTo("And ", colleague))).rejects.toMatchObject({ code: "invalid" });
});

test("a mention is found by its words, and goes out as words without anybody's id", async () => {
  const { author, colleague, documentId, annotate } = await office();
  const { prisma } = await database();
  await prisma.user.update({ where: { id: colleague.userId }, data: { name: "Quetzal Reed" } });
  const note = await annotate(noteTo("For ", colleague));
  const { hits } = await searchWorkspace(author, { q: "quetzal" });
  expect(hits.length).toBeGreaterThan(0);
  const { annotations, title } = await exportAnnotations(author, documentId, "https://variorum.example.gov");
  const file = annotationFile(annotations, "https://variorum.example.gov/x", title);
  expect(file).toContain("@Quetzal Reed");
  expect(file).not.toContain(colleague.userId);
  expect(mentionsOf(note.body)).toHaveLength(1);
});
