import { expect, test } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { reviewChange } from "@/lib/server/services/comparisons/review-changes";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openLineage } from "@/lib/server/services/positions/open-lineage";
import { openPosition } from "@/lib/server/services/positions/open-position";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const NEWER = SAMPLE.replace("oppose", "regret").replace(
  "3. We publish what we spend on this each year.",
  "3. Budgets are open.",
);

async function paper() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId: olderId } = await makeVersion(editor, workspace.id);
  const { version } = await importVersion(editor, { documentId, text: NEWER });
  const newerId = version.id;
  const view = await openComparison(editor, olderId, newerId);
  const { changes } = changesByBlock(view.comparison, view.older, view.newer);
  const reworded = changes.find(
    ({ older }) => older && view.older.text.slice(older.start, older.end).includes("oppose"),
  );
  if (!reworded) throw new Error("nothing was reworded");
  const note = "Said of the trade alone.";
  const start = view.newer.text.indexOf("regret");
  await createAnnotation(editor, {
    versionId: newerId,
    start,
    end: start + 6,
    quote: "regret",
    body: noteOf(note),
    idempotencyKey: crypto.randomUUID(),
  });
  await reviewChange(editor, {
    olderVersionId: olderId,
    versionId: newerId,
    readingId: null,
    changeKey: reworded.key,
    revision: 0,
    significance: 4,
    direction: "weakened",
    note: "It binds nobody.",
    reviewed: true,
  });
  const share = async (terms: Partial<Parameters<typeof createShareLink>[1]>) => {
    const { url } = await createShareLink(
      editor,
      { versionId: newerId, withNotes: true, days: 1, ...terms },
      "https://x.example",
    );
    const followed = await followShareLink(new URL(url).pathname.slice(3), guestFrom());
    if (!followed) throw new Error("a new link opens nothing");
    return viewerOfShareLink(followed.linkId, followed.cookie);
  };
  return { workspace, editor, documentId, olderId, newerId, view, changes, key: reworded.key, note, share };
}

test("the holder of a change that moved is told from which paragraph to which, and not under which headings", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const moved = "The office lends every island a boat with a bell, for as long as the winter lasts.";
  const others = [
    "It mends the quays of the old town and those of the new one in spring, before the first ferries leave.",
    "It paints the buoys each autumn, when the pilots have gone home and the water is low.",
    "It counts the gulls of the sound on the first day of every month, and publishes what it counted.",
  ];
  const textOf = (lines: readonly string[]) => `# Secret heading\n\n${lines.join("\n\n")}\n`;
  const { documentId, versionId } = await makeVersion(editor, workspace.id, textOf([moved, ...others]));
  const { version } = await importVersion(editor, { documentId, text: textOf([...others, moved]) });
  const view = await openComparison(editor, versionId, version.id);
  const { changes } = changesByBlock(view.comparison, view.older, view.newer);
  const key = changes.find(({ kind }) => kind === "moved")?.key ?? "";
  const { url } = await createShareLink(
    editor,
    { versionId: version.id, olderVersionId: versionId, changeKey: key, withNotes: false, days: 1 },
    "https://x.example",
  );
  const followed = await followShareLink(new URL(url).pathname.slice(3), guestFrom());
  const shared = await openSharedLink(await viewerOfShareLink(followed?.linkId ?? "", followed?.cookie));
  if (shared.kind !== "change") throw new Error("a change was shared");
  const { from, to } = shared.change.moved ?? {};
  expect(from).toEqual({ number: 2, of: 5 });
  expect(to).toEqual({ number: 5, of: 5 });
  expect(JSON.stringify(shared)).not.toContain("Secret heading");
});

test("the holder of one change gets both quotes and nothing else of the texts, no note, no name, no review unless allowed", async () => {
  const { editor, olderId, newerId, documentId, view, key, note, share } = await paper();
  const holder = await share({ olderVersionId: olderId, changeKey: key });
  const shared = await openSharedLink(holder);
  if (shared.kind !== "change") throw new Error("a change was shared");
  expect(shared.change.excerpt.older).toContain("We oppose the trade in people");
  expect(shared.change.excerpt.newer).toContain("We regret the trade in people");
  expect(shared.change.review).toBeNull();
  const sent = JSON.stringify(shared);
  for (const other of [
    "safe and orderly",
    "publish what we spend",
    "Budgets are open",
    note,
    editor.name,
    "binds nobody",
  ])
    expect(sent, other).not.toContain(other);

  const [position] = (await openVersion(editor, newerId)).positions;
  for (const attempt of [
    () => openComparison(holder, olderId, newerId),
    () => openVersion(holder, newerId),
    () => openVersion(holder, olderId),
    () => openDocument(holder, documentId),
    () => openPosition(holder, position?.id ?? ""),
    () => openLineage(holder, position?.id ?? ""),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
  expect(view.reviews).not.toBeNull();
});

test("its review shows where the link says so, with a name only where it says that too", async () => {
  const { editor, olderId, key, share } = await paper();
  const of = async (terms: { withNames: boolean }) => {
    const shared = await openSharedLink(
      await share({ olderVersionId: olderId, changeKey: key, withReview: true, ...terms }),
    );
    return shared.kind === "change" ? shared.change.review : null;
  };
  expect(await of({ withNames: true })).toMatchObject({
    direction: "weakened",
    note: "It binds nobody.",
    byName: editor.name,
  });
  expect(await of({ withNames: false })).toMatchObject({
    note: "It binds nobody.",
    byName: "Name not shown",
  });
});

test("a link of a change fits that change only, and needs both of its versions", async () => {
  const { olderId, changes, key, share } = await paper();
  const holder = await share({ olderVersionId: olderId, changeKey: key });
  if (holder.kind !== "share") throw new Error("a holder");
  const other = changes.find((change) => change.key !== key)?.key ?? "";
  for (const scope of [
    { ...holder.scope, changeKey: "no such change" },
    { ...holder.scope, changeKey: key, versionIds: [...holder.scope.versionIds].reverse() },
  ])
    await expect(openSharedLink({ kind: "share", scope })).rejects.toMatchObject({ code: "not-found" });
  expect(other).not.toBe("");
  await expect(share({ olderVersionId: olderId, changeKey: "no such change" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(share({ changeKey: key })).rejects.toMatchObject({ code: "invalid" });
});

test("a link that hides names shows notes and replies without them", async () => {
  const { editor, newerId, note, share } = await paper();
  for (const withNames of [true, false]) {
    const sent = JSON.stringify(await openSharedLink(await share({ versionId: newerId, withNames })));
    expect(sent).toContain(note);
    expect([withNames, sent.includes(editor.name)]).toEqual([withNames, withNames]);
  }
});

test("a shared position says whether the newest version reads so; its words there only where the link shows them", async () => {
  const { editor, olderId, share } = await paper();
  const { positions } = await openVersion(editor, olderId);
  const newest = async (label: string, withNewer: boolean) => {
    const positionId = positions.find((position) => position.label === label)?.id ?? "";
    const shared = await openSharedLink(await share({ versionId: olderId, positionId, withNewer }));
    if (shared.kind !== "reader") throw new Error("a position was shared");
    return { newest: shared.newest, sent: JSON.stringify(shared) };
  };
  expect((await newest("1", true)).newest).toEqual({ same: true, pieces: null, notStated: false });
  const hidden = await newest("2", false);
  expect(hidden.newest).toEqual({ same: false, pieces: null, notStated: false });
  expect(hidden.sent).not.toContain("regret");
  const shown = await newest("2", true);
  expect(shown.newest?.pieces).toContainEqual({ kind: "new", text: "regret" });
  expect(shown.sent).not.toContain("Budgets are open");
  // What is stated no more is no other, to whoever may not see the newest words, than what was reworded.
  expect((await newest("3", false)).newest).toEqual(hidden.newest);
  expect((await newest("3", true)).newest).toMatchObject({ same: false });
  expect((await newest("3", true)).sent).not.toContain("regret");
});
