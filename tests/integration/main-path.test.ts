import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { setupToken } from "@/lib/server/auth/setup-token";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { setUpFirstAccount } from "@/lib/server/services/installation/set-up-first-account";
import { openPosition } from "@/lib/server/services/positions/open-position";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { guestFrom } from "@/tests/factories/guest-from";
import { noteOf } from "@/tests/factories/note-of";
import { freshDatabase } from "@/tests/fixtures/databases/fresh-database";

beforeAll(freshDatabase);

test("from an empty installation to a revoked link", async () => {
  const { userId, workspaceId } = await setUpFirstAccount({
    token: setupToken(),
    email: "First@Example.gov",
    name: "First Person",
    password: "four words of sense",
    workspaceName: "Our workspace",
    withExamples: true,
  });
  const viewer = await viewerOfUser(userId);
  await seedExampleWorkspace(viewer, workspaceId);
  expect(await seedExampleWorkspace(viewer, workspaceId)).toEqual({ added: 0 });

  const home = await openHome(viewer);
  expect(home.documents.map(({ versions }) => versions.length)).toEqual([3, 1, 1]);
  const [trafficking, , positions] = home.documents;
  if (!positions || !trafficking) throw new Error("the examples are not there");
  expect(positions.positions).toBe(13);
  expect(trafficking.versions.map(({ date }) => [date?.iso, date?.basis])).toEqual([
    ["2007-04-11", "published"],
    ["2013", "inferred"],
    ["2016", "inferred"],
  ]);

  const versionId = positions.versions[0]?.id ?? "";
  const reader = await openVersion(viewer, versionId);
  expect(reader.positions.map(({ label }) => label)).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  );
  const tenth = reader.positions[9];
  if (!tenth) throw new Error("no tenth position");
  const start = reader.text.indexOf("remittances", tenth.range.start);
  expect(start).toBeLessThan(tenth.range.end);
  const note = await createAnnotation(viewer, {
    versionId,
    start,
    end: start + "remittances".length,
    quote: "remittances",
    body: noteOf("Ask for the newest figure."),
    idempotencyKey: randomUUID(),
  });
  expect(note).toMatchObject({
    quote: "remittances",
    positionId: tenth.id,
    text: "Ask for the newest figure.",
    mine: true,
  });
  expect((await openVersion(viewer, versionId)).annotations.map(({ id }) => id)).toEqual([note.id]);
  expect((await openPosition(viewer, tenth.id)).annotations).toHaveLength(1);
  expect((await openHome(viewer)).latestNotes).toHaveLength(1);
  expect((await openDocument(viewer, positions.id)).versions[0]?.notes).toBe(1);

  const [, older, newer] = trafficking.versions;
  const compared = await openComparison(viewer, older?.id ?? "", newer?.id ?? "");
  const edits = compared.comparison.changes.flatMap(({ words }) =>
    words.map((edit) => [
      compared.older.text.slice(edit.older.start, edit.older.end),
      compared.newer.text.slice(edit.newer.start, edit.newer.end),
    ]),
  );
  const said = edits.map((pair) => pair.join(" → ")).join("\n");
  expect(said).toMatch(/CdeBaca → .*Coppedge/);
  expect(said).toMatch(/directed.* → headed/);
  const again = await openComparison(viewer, older?.id ?? "", newer?.id ?? "");
  expect(again.comparison).toEqual(compared.comparison);

  const { url, link } = await createShareLink(
    viewer,
    { versionId, positionId: tenth.id, withNotes: true, days: 30 },
    "https://variorum.example.gov",
  );
  const token = url.split("/s/")[1] ?? "";
  const followed = await followShareLink(token, guestFrom());
  if (!followed) throw new Error("the link opens nothing");
  const holder = await viewerOfShareLink(followed.linkId, followed.cookie);
  const shared = await openSharedLink(holder);
  if (shared.kind !== "reader") throw new Error("a reader was shared");
  expect(shared.reader.text).toBe(reader.text.slice(tenth.range.start, tenth.range.end));
  const [sharedNote] = shared.reader.annotations;
  expect(sharedNote?.text).toBe("Ask for the newest figure.");
  const range = sharedNote?.placement.range;
  expect(shared.reader.text.slice(range?.start, range?.end)).toBe("remittances");
  expect(shared.reader.may).toEqual({ annotate: false, share: false, compare: false, editPositions: false });

  await revokeShareLink(viewer, { linkId: link.id });
  expect(await followShareLink(token, guestFrom())).toBeNull();
  expect(await viewerOfShareLink(followed.linkId, followed.cookie)).toEqual({ kind: "nobody" });
});
