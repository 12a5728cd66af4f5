import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { decidePlacement } from "@/lib/server/services/annotations/decide-placement";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { suggestPlaces } from "@/lib/server/services/annotations/suggest-places";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function examples() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const home = await openHome(editor);
  const trafficking = home.documents.find(({ title }) => title === "Trafficking in persons");
  const [, older, newer] = trafficking?.versions ?? [];
  if (!older || !newer) throw new Error("the examples are not there");
  const { text } = await openVersion(editor, older.id);
  const annotate = async (quote: string, body = "A note") => {
    const start = text.indexOf(quote);
    expect(start, quote).toBeGreaterThanOrEqual(0);
    const place = { versionId: older.id, start, end: start + quote.length, quote };
    return createAnnotation(editor, { ...place, body: noteOf(body), idempotencyKey: randomUUID() });
  };
  return { editor, older, newer, annotate, documentId: trafficking?.id ?? "" };
}

test("a note on the 2013 page stands on the reworded words of the 2016 page, in the reader and in the comparison", async () => {
  const { editor, older, newer, annotate } = await examples();
  const made = await annotate("directed by Ambassador Luis CdeBaca");
  const reader = await openVersion(editor, newer.id);
  const carried = reader.annotations.find(({ id }) => id === made.id);
  const range = carried?.placement.range;
  expect(carried?.placement.status).toBe("changed");
  expect(reader.text.slice(range?.start, range?.end)).toMatch(/headed by Ambassador Susan Coppedge/);
  const compared = await openComparison(editor, older.id, newer.id);
  expect(compared.olderAnnotations.find(({ id }) => id === made.id)?.placement.status).toBe("exact");
  expect(compared.annotations.find(({ id }) => id === made.id)?.placement).toMatchObject({
    status: "changed",
    range,
  });
  const confirmed = await decidePlacement(editor, {
    annotationId: made.id,
    versionId: newer.id,
    revision: carried?.placement.revision ?? 0,
    decision: "confirmed",
  });
  expect(confirmed.placement).toMatchObject({ status: "changed", range, decision: "confirmed" });
});

test("a note on words that are gone is orphaned, attached by hand, and given back, with its thread whole", async () => {
  const { editor, older, newer, annotate } = await examples();
  const { text } = await openVersion(editor, older.id);
  const { comparison } = await openComparison(editor, older.id, newer.id);
  const gone = comparison.changes.find(
    ({ kind, older: range }) => kind === "deleted" && range && range.end - range.start > 80,
  );
  if (!gone?.older) throw new Error("nothing long is gone");
  const made = await annotate(text.slice(gone.older.start, gone.older.end).trim());
  await createReply(editor, { annotationId: made.id, body: noteOf("A reply"), idempotencyKey: randomUUID() });
  const place = { annotationId: made.id, versionId: newer.id };

  const before = await openVersion(editor, newer.id);
  const orphan = before.annotations.find(({ id }) => id === made.id);
  expect(orphan?.placement).toMatchObject({ status: "orphaned", range: null, decision: null });
  for (const { range, quote } of await suggestPlaces(editor, place))
    expect(before.text.slice(range.start, range.end)).toBe(quote);

  const quote = "Susan Coppedge";
  const start = before.text.indexOf(quote);
  const hand = { decision: "re-attached" as const, start, end: start + quote.length, quote };
  const attached = await decidePlacement(editor, { ...place, revision: 1, ...hand });
  expect(attached.placement).toMatchObject({
    status: "changed",
    decision: "re-attached",
    revision: 2,
    range: { start, end: start + quote.length },
  });
  await expect(decidePlacement(editor, { ...place, revision: 1, ...hand })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(
    decidePlacement(editor, { ...place, revision: 2, ...hand, quote: "other words" }),
  ).rejects.toMatchObject({ code: "conflict" });

  const undone = await decidePlacement(editor, { ...place, revision: 2, decision: "undecided" });
  expect(undone.placement).toMatchObject({ status: "orphaned", range: null, decision: null });
  const left = await decidePlacement(editor, { ...place, revision: 3, decision: "left-orphaned" });
  expect(left.placement).toMatchObject({ status: "orphaned", decision: "left-orphaned" });
  expect(left.replies.map(({ text }) => text)).toEqual(["A reply"]);
  expect(left.madeOn.versionId).toBe(older.id);
});

test("notes are carried when a version is added, so that the home page counts the orphans", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const { text } = await openVersion(editor, versionId);
  for (const quote of [
    "oppose the trade in people wherever it happens",
    "publish what we spend on this each year",
  ]) {
    const start = text.indexOf(quote);
    const place = { versionId, start, end: start + quote.length, quote };
    await createAnnotation(editor, { ...place, body: noteOf("Note"), idempotencyKey: randomUUID() });
  }
  await importVersion(editor, {
    documentId,
    text: text.replace("3. We publish what we spend on this each year.", ""),
  });
  const [card] = (await openHome(editor)).documents;
  expect(card).toMatchObject({ notes: 2, orphanedNotes: 1 });
});

test("a note that is edited, deleted and brought back on another version stands where it stood there", async () => {
  const { editor, newer, annotate } = await examples();
  const made = await annotate("directed by Ambassador Luis CdeBaca");
  const { annotations } = await openVersion(editor, newer.id);
  const there = annotations.find(({ id }) => id === made.id);
  const edited = await editAnnotation(editor, {
    annotationId: made.id,
    revision: made.revision,
    body: noteOf("Edited there"),
    shownOn: newer.id,
  });
  expect(edited).toMatchObject({ placement: there?.placement, may: there?.may, text: "Edited there" });
  const { revision } = await deleteAnnotation(editor, { annotationId: made.id, revision: edited.revision });
  const back = await restoreAnnotation(editor, { annotationId: made.id, revision, shownOn: newer.id });
  expect(back).toMatchObject({ placement: there?.placement, may: there?.may });

  // A version of another document is no place for it, and nothing is written.
  const workspace = await makeWorkspace();
  const elsewhere = await makeVersion(await workspace.person("editor"), workspace.id);
  const astray = editAnnotation(editor, {
    annotationId: made.id,
    revision: back.revision,
    body: noteOf("Astray"),
    shownOn: elsewhere.versionId,
  });
  await expect(astray).rejects.toMatchObject({ code: "not-found" });
  const after = await openVersion(editor, newer.id);
  expect(after.annotations.find(({ id }) => id === made.id)?.text).toBe("Edited there");
});
