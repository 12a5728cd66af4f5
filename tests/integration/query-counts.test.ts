import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { database } from "@/lib/server/db/database";
import { catchUpWholly } from "@/lib/server/derived/search/catch-up";
import { openAccount } from "@/lib/server/services/account/open-account";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { listGuestComments } from "@/lib/server/services/guest-comments/list-guest-comments";
import { openSharedComments } from "@/lib/server/services/guest-comments/open-shared-comments";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { listColleagues } from "@/lib/server/services/people/list-colleagues";
import { listPeople } from "@/lib/server/services/people/list-people";
import { createSavedView } from "@/lib/server/services/saved-views/create-saved-view";
import { listSavedViews } from "@/lib/server/services/saved-views/list-saved-views";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { commentedLink } from "@/tests/factories/make-commented-link";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { startSession } from "@/tests/factories/start-session";

/** Statements that reach the database while `act` runs; reads use no transaction, so each is one call of `query`. */
async function countQueries(act: () => Promise<unknown>): Promise<number> {
  await database();
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await act();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

/**
 * Session included. Where notes are tagged, what the tags mean is one more. A comparison also reads what people judged of its changes. What guests
 * said costs a text and a comparison two; where something was said, the names of members are one more.
 */
const most = {
  home: 5,
  reader: 8,
  document: 4,
  comparison: 10,
  people: 4,
  account: 3,
  briefing: 6,
  // With a saved view, which is looked up first.
  notes: 7,
  // With what it can be narrowed to; as many for one place as for twenty.
  search: 8,
  // What it costs a guest beside the text, the session of the link included.
  sharedComments: 4,
} as const;

test("a page costs few queries, however many notes and replies stand on it", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const { cookie } = await startSession(editor.userId);
  const home = await openHome(editor);
  const [document] = home.documents;
  const [, older, newer] = home.documents.find(({ versions }) => versions.length === 3)?.versions ?? [];
  const versionId = document?.versions[0]?.id ?? "";
  const { text: words } = await openVersion(editor, versionId);
  for (let note = 0; note < 12; note++) {
    const place = {
      versionId,
      start: note * 10,
      end: note * 10 + 5,
      quote: words.slice(note * 10, note * 10 + 5),
    };
    await createAnnotation(editor, {
      ...place,
      body: noteOf(`Note ${note}`),
      tags: [`tag ${note}`],
      idempotencyKey: randomUUID(),
    });
  }
  for (let view = 0; view < 6; view++)
    await createSavedView(editor, {
      workspaceId: workspace.id,
      name: `View ${view}`,
      asked: { stance: "question" },
      shared: true,
    });
  const compared = { olderVersionId: older?.id ?? "", newerVersionId: newer?.id ?? "" };
  const { comparison } = await openComparison(editor, compared.olderVersionId, compared.newerVersionId);
  const { briefingId } = await createBriefing(editor, { workspaceId: workspace.id, title: "A briefing" });
  const changeKeys = changesByBlock(
    comparison,
    await openVersion(editor, compared.olderVersionId),
    await openVersion(editor, compared.newerVersionId),
  ).changes.map(({ key }) => key);
  await addToBriefing(editor, {
    briefingId,
    compared: { ...compared, changeKeys, factKeys: [] },
    noteIds: [],
  });
  const pages: Record<Exclude<keyof typeof most, "sharedComments">, (viewer: Viewer) => Promise<unknown>> = {
    home: (viewer) => openHome(viewer),
    reader: async (viewer) => [
      await openVersion(viewer, versionId),
      await listGuestComments(viewer, versionId),
    ],
    document: (viewer) => openDocument(viewer, document?.id ?? ""),
    comparison: async (viewer) => [
      await openComparison(viewer, older?.id ?? "", newer?.id ?? ""),
      await listGuestComments(viewer, newer?.id ?? "", older?.id ?? ""),
    ],
    people: (viewer) => listPeople(viewer),
    account: (viewer) => openAccount(viewer, null),
    briefing: (viewer) => openBriefing(viewer, briefingId),
    search: async (viewer) => [await searchWorkspace(viewer, { q: "the" }), await listSearchFilters(viewer)],
    notes: async (viewer) => [
      await listSavedViews(viewer),
      await listNotes(viewer, {}),
      await listSearchFilters(viewer),
      await listColleagues(viewer, {}),
    ],
  };
  const counts: Record<string, number> = {};
  const text = await commentedLink(editor, versionId);
  const changes = await commentedLink(editor, newer?.id ?? "", { olderVersionId: older?.id ?? "" });
  for (const { come, say } of [text, changes])
    for (let comment = 0; comment < 6; comment++) await say(await come(), `Comment ${comment}`);
  for (const [name, open] of Object.entries(pages)) {
    // The first opening computes and stores, and the index reads what was stored; what a page costs is the second.
    await open(editor);
    await catchUpWholly();
    counts[name] = await countQueries(async () => open(await viewerOfSession(cookie)));
  }
  const guest = await text.follow();
  counts.sharedComments = await countQueries(async () => openSharedComments(await guest()));
  for (const [name, limit] of Object.entries(most)) {
    expect(counts[name], name).toBeGreaterThanOrEqual(2);
    expect(counts[name], name).toBeLessThanOrEqual(limit);
  }
});
