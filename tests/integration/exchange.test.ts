import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { annotationFile } from "@/lib/core/exchange/annotation-collection";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";
import { importAnnotations } from "@/lib/server/services/annotations/import-annotations";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const ORIGIN = "https://variorum.example.gov";

test("what is exported comes back into an equal text once, with its thread, its writer and its passage", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const text = "A 😀 heading\n\n1. We support safe travel for everyone.\n\n2. We publish what we spend.\n";
  const from = await makeVersion(editor, workspace.id, text, "First");
  const { text: stored } = await openVersion(editor, from.versionId);
  const quote = "safe travel for everyone";
  const start = stored.indexOf(quote);
  const place = { versionId: from.versionId, start, end: start + quote.length, quote };
  const made = await createAnnotation(editor, {
    ...place,
    body: noteOf("A note"),
    tags: ["travel"],
    idempotencyKey: randomUUID(),
  });
  await createReply(editor, { annotationId: made.id, body: noteOf("A reply"), idempotencyKey: randomUUID() });

  const exported = await exportAnnotations(editor, from.documentId, ORIGIN);
  const file = annotationFile(exported.annotations, `${ORIGIN}/x`, exported.title);
  expect(file).not.toContain("@example.gov");

  // Where it comes from, every note is known by its address, under another host too.
  const moved = file.replaceAll(ORIGIN, "https://positions.example.org");
  for (const own of [file, moved])
    expect(await importAnnotations(editor, from.versionId, own)).toEqual({
      added: 0,
      replies: 0,
      known: 1,
      problems: [],
    });

  const admin = await workspace.person("admin");
  const to = await makeVersion(admin, workspace.id, text, "Second");
  expect(await importAnnotations(admin, to.versionId, file)).toEqual({
    added: 1,
    replies: 1,
    known: 0,
    problems: [],
  });
  expect(await importAnnotations(admin, to.versionId, file)).toMatchObject({ added: 0, known: 1 });
  const [note] = (await openVersion(admin, to.versionId)).annotations;
  expect(note).toMatchObject({
    quote,
    text: "A note",
    authorName: "A editor",
    tags: ["travel"],
    placement: { range: { start } },
  });
  expect(note?.replies.map((reply) => [reply.text, reply.authorName])).toEqual([["A reply", "A editor"]]);
  const again = await exportAnnotations(admin, to.documentId, ORIGIN);
  expect(again.annotations.map(({ target: _target, ...rest }) => rest)).toEqual(
    exported.annotations.map(({ target: _target, ...rest }) => rest),
  );
});

test("what was answered since the last import comes in with the next, once, and into nothing that was deleted", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const from = await makeVersion(editor, workspace.id, SAMPLE, "Ours");
  const { text } = await openVersion(editor, from.versionId);
  const quote = text.slice(0, 6);
  const { id: annotationId } = await createAnnotation(editor, {
    ...{ versionId: from.versionId, start: 0, end: 6, quote },
    body: noteOf("A note"),
    idempotencyKey: randomUUID(),
  });
  const answer = (words: string) =>
    createReply(editor, { annotationId, body: noteOf(words), idempotencyKey: randomUUID() });
  const saved = async () => {
    const { annotations, title } = await exportAnnotations(editor, from.documentId, ORIGIN);
    return annotationFile(annotations, `${ORIGIN}/x`, title);
  };
  const before = await saved();
  await answer("First");
  const after = await saved();

  const theirs = await makeVersion(editor, workspace.id, SAMPLE, "Theirs");
  const bring = (file: string, to = theirs.versionId) => importAnnotations(editor, to, file);
  expect(await bring(before)).toMatchObject({ added: 1, replies: 0 });
  expect(await bring(after)).toMatchObject({ added: 0, replies: 1, known: 1, problems: [] });
  expect(await bring(after)).toMatchObject({ added: 0, replies: 0, known: 1 });
  expect(await bring(after, from.versionId), "where it comes from").toMatchObject({ replies: 0, known: 1 });
  const [note] = (await openVersion(editor, theirs.versionId)).annotations;
  expect(note?.replies.map((reply) => reply.text)).toEqual(["First"]);

  await answer("Second");
  const last = await saved();
  const { id, revision } = note ?? { id: "", revision: 0 };
  await deleteAnnotation(editor, { annotationId: id, revision });
  expect(await bring(last)).toMatchObject({ added: 0, replies: 0, known: 1 });
  const many = await Promise.all(
    ["a", "b"].map(async (title) => (await makeVersion(editor, workspace.id, SAMPLE, title)).versionId),
  );
  for (const to of many) expect(await bring(last, to)).toMatchObject({ added: 1, replies: 2 });
});

test("what cannot be placed is told, and a file that is not sound changes nothing", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const foreign = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://elsewhere.example/1",
    type: "Annotation",
    body: { type: "TextualBody", value: "Hello" },
    target: {
      source: "https://elsewhere.example/",
      selector: { type: "TextQuoteSelector", exact: "words that stand nowhere at all" },
    },
  };
  const report = await importAnnotations(editor, versionId, JSON.stringify(foreign));
  expect(report).toMatchObject({ added: 0, problems: [{ where: "https://elsewhere.example/1" }] });
  await expect(importAnnotations(editor, versionId, "{")).rejects.toMatchObject({ code: "unreadable" });
  const found = {
    source: "https://elsewhere.example/",
    selector: { type: "TextQuoteSelector", exact: "what we spend" },
  };
  const mixed = [
    { ...foreign, id: "no id" },
    { ...foreign, id: "https://elsewhere.example/2", target: found },
  ];
  const { versionId: other } = await makeVersion(
    editor,
    workspace.id,
    "1. We publish what we spend.\n2. We ask.\n",
  );
  expect(await importAnnotations(editor, other, JSON.stringify(mixed))).toMatchObject({
    added: 1,
    problems: [{ where: "no id", what: expect.stringContaining("no id") }],
  });
  const stranger = await (await makeWorkspace()).person("admin");
  await expect(importAnnotations(stranger, versionId, JSON.stringify(foreign))).rejects.toMatchObject({
    code: "not-found",
  });
  expect((await openVersion(editor, versionId)).annotations).toEqual([]);
});
