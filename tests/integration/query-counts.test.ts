import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { database } from "@/lib/server/db/database";
import { openAccount } from "@/lib/server/services/account/open-account";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { listPeople } from "@/lib/server/services/people/list-people";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
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

/** Session included. Where notes are tagged, what the tags mean is one more. A comparison also reads what people judged of its changes. */
const most = { home: 5, reader: 5, document: 4, comparison: 7, people: 4, account: 3, briefing: 6 } as const;

test("a page costs few queries, however many notes and replies stand on it", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const { cookie } = await startSession(editor.userId);
  const home = await openHome(editor);
  const [document] = home.documents;
  const [, older, newer] = home.documents.find(({ versions }) => versions.length === 3)?.versions ?? [];
  const versionId = document?.versions[0]?.id ?? "";
  const { text } = await openVersion(editor, versionId);
  for (let note = 0; note < 12; note++) {
    const place = {
      versionId,
      start: note * 10,
      end: note * 10 + 5,
      quote: text.slice(note * 10, note * 10 + 5),
    };
    await createAnnotation(editor, {
      ...place,
      body: noteOf(`Note ${note}`),
      tags: [`tag ${note}`],
      idempotencyKey: randomUUID(),
    });
  }
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
  const pages: Record<keyof typeof most, (viewer: Viewer) => Promise<unknown>> = {
    home: (viewer) => openHome(viewer),
    reader: (viewer) => openVersion(viewer, versionId),
    document: (viewer) => openDocument(viewer, document?.id ?? ""),
    comparison: (viewer) => openComparison(viewer, older?.id ?? "", newer?.id ?? ""),
    people: (viewer) => listPeople(viewer),
    account: (viewer) => openAccount(viewer, null),
    briefing: (viewer) => openBriefing(viewer, briefingId),
  };
  const counts: Record<string, number> = {};
  for (const [name, open] of Object.entries(pages)) {
    // The first opening computes and stores; what a page costs is the second.
    await open(editor);
    counts[name] = await countQueries(async () => open(await viewerOfSession(cookie)));
  }
  for (const [name, limit] of Object.entries(most)) {
    expect(counts[name], name).toBeGreaterThanOrEqual(2);
    expect(counts[name], name).toBeLessThanOrEqual(limit);
  }
});
