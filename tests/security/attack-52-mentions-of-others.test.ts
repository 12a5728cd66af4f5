import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { mentionsOf } from "@/lib/core/notes/mentions";
import { noteHtml } from "@/lib/core/notes/note-html";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { database } from "@/lib/server/db/database";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { editReply } from "@/lib/server/services/annotations/edit-reply";
import { importAnnotations } from "@/lib/server/services/annotations/import-annotations";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf, noteTo } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

async function office() {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const author = await workspace.person("editor");
  const colleague = await workspace.person("reviewer");
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  const { versionId } = await makeVersion(author, workspace.id);
  const annotate = (body: ReturnType<typeof noteTo>, isPrivate = false) =>
    writeSampleNote(author, versionId, body, { isPrivate });
  return { workspace, admin, author, colleague, stranger, versionId, annotate };
}

const noticesOf = async ({ userId }: Person) =>
  (await database()).prisma.notice.count({ where: { recipientId: userId } });

test("attack 52: somebody of another workspace, a disabled member and a made-up id cannot be mentioned, and all answer alike", async () => {
  const { workspace, admin, author, colleague, stranger, annotate } = await office();
  const note = await annotate(noteOf("A note"));
  const reply = await createReply(author, {
    annotationId: note.id,
    body: noteOf("A reply"),
    idempotencyKey: randomUUID(),
  });
  await disablePerson(admin, { workspaceId: workspace.id, userId: colleague.userId, disabled: true });
  const messages = new Set<string>();
  for (const who of [stranger, colleague, { userId: randomUUID(), name: stranger.name }]) {
    const body = noteTo("Look, ", who);
    for (const attempt of [
      () => annotate(body),
      () => annotate(body, true),
      () => editAnnotation(author, { annotationId: note.id, revision: 1, body }),
      () => createReply(author, { annotationId: note.id, body, idempotencyKey: randomUUID() }),
      () => editReply(author, { replyId: reply.id, revision: 1, body }),
    ]) {
      const error = await attempt().catch((caught) => caught);
      expect(error.code).toBe("invalid");
      messages.add(error.message);
    }
  }
  expect([...messages]).toHaveLength(1);
  expect([...messages][0]).not.toContain(stranger.name);
  expect([await noticesOf(stranger), await noticesOf(colleague)]).toEqual([0, 0]);
});

test("attack 52: who is mentioned reads nothing they may not read: no draft, nothing deleted", async () => {
  const { author, colleague, annotate } = await office();
  await annotate(noteTo("Only mine, ", colleague), true);
  expect(await noticesOf(colleague)).toBe(0);
  const note = await annotate(noteTo("Look, ", colleague));
  expect((await openInbox(colleague, {})).unread).toBe(1);
  await deleteAnnotation(author, { annotationId: note.id, revision: 1 });
  expect(await openInbox(colleague, {})).toMatchObject({ unread: 0, rows: [] });
});

test("attack 52: a file of annotations mentions nobody, whatever it says", async () => {
  const { author, colleague, versionId } = await office();
  const html = `<p><span data-mention="${colleague.userId}" data-type="mention">@${colleague.name}</span></p>`;
  const forged = noteHtml(parseNoteDocument(noteTo("Look, ", colleague))).replace("@", html);
  for (const value of [html, `<div data-note="1">${html}</div>`, forged]) {
    const item = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `https://elsewhere.example/${randomUUID()}`,
      type: "Annotation",
      motivation: "commenting",
      body: [{ type: "TextualBody", format: "text/html", value }],
      target: {
        type: "SpecificResource",
        source: "https://elsewhere.example/paper",
        selector: [{ type: "TextQuoteSelector", exact: SAMPLE.slice(0, 40) }],
      },
    };
    expect((await importAnnotations(author, versionId, JSON.stringify([item]))).added).toBe(1);
  }
  expect(await noticesOf(colleague)).toBe(0);
  const { annotations } = await openVersion(author, versionId);
  expect(annotations).toHaveLength(3);
  for (const { body } of annotations) expect(mentionsOf(body)).toEqual([]);
});

test("attack 52: a link without names shows nobody who is mentioned, and no link shows an id", async () => {
  const { author, colleague, versionId, annotate } = await office();
  const { prisma } = await database();
  await prisma.user.update({ where: { id: colleague.userId }, data: { name: "Quetzal Reed" } });
  const note = await annotate(noteTo("Ask ", colleague, " first"));
  await createReply(colleague, {
    annotationId: note.id,
    body: noteTo("Not me, ", colleague),
    idempotencyKey: randomUUID(),
  });
  for (const withNames of [true, false]) {
    const { url } = await createShareLink(
      author,
      { versionId, withNotes: true, withNames, days: 1 },
      "https://x.example",
    );
    const followed = await followShareLink(new URL(url).pathname.slice(3), guestFrom());
    const holder = await viewerOfShareLink(followed?.linkId ?? "", followed?.cookie);
    const sent = JSON.stringify(await openSharedLink(holder));
    expect(sent).toContain(withNames ? "Ask @Quetzal Reed first" : "Ask @somebody first");
    expect([withNames, sent.includes("Quetzal")]).toEqual([withNames, withNames]);
    expect(sent).not.toContain(colleague.userId);
  }
});
