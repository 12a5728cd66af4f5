import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { limitShareDays } from "@/lib/server/services/share-links/limit-share-days";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openShareLimit } from "@/lib/server/services/share-links/open-share-limit";
import { shareBriefing } from "@/lib/server/services/share-links/share-briefing";
import { shareTopic } from "@/lib/server/services/share-links/share-topic";
import { linksBeyond } from "@/lib/view-models/share/links-beyond";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const ORIGIN = "https://x.example";

test("no new link runs longer than an administrator says, whatever it shows and whoever makes it; those that are there are told", async () => {
  const workspace = await makeWorkspace();
  const [admin, editor] = [await workspace.person("admin"), await workspace.person("editor")];
  const { versionId } = await makeVersion(editor, workspace.id);
  const { briefingId } = await createBriefing(editor, { workspaceId: workspace.id, title: "A briefing" });
  const code = await createCode(editor, {
    workspaceId: workspace.id,
    name: "A topic",
    notation: "",
    definition: "",
    colour: "slate",
  });
  const makers = [
    (days: number) => createShareLink(editor, { versionId, withNotes: true, days }, ORIGIN),
    (days: number) => createShareLink(admin, { versionId, withNotes: true, days }, ORIGIN),
    (days: number) => shareBriefing(editor, { briefingId, days }, ORIGIN),
    (days: number) => shareTopic(editor, { topicId: code.codeId, days }, ORIGIN),
  ];
  const long = await createShareLink(editor, { versionId, withNotes: true, days: 90 }, ORIGIN);
  await limitShareDays(admin, { workspaceId: workspace.id, days: 14 });
  for (const make of makers) {
    await expect(make(15)).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("14 days"),
      details: { mostDays: 14 },
    });
    await make(14);
  }
  const links = await listShareLinks(editor);
  expect(links).toHaveLength(5);
  expect(linksBeyond(links, 14, new Date().toISOString()).map(({ id }) => id)).toEqual([long.link.id]);
  expect(await openShareLimit(editor)).toEqual({
    workspaceId: workspace.id,
    days: 14,
    may: { limit: false },
  });
  await limitShareDays(admin, { workspaceId: workspace.id, days: 14 });
  await limitShareDays(admin, { workspaceId: workspace.id, days: null });
  await createShareLink(editor, { versionId, withNotes: true, days: 365 }, ORIGIN);
  const { prisma } = await database();
  const events = await prisma.auditEvent.findMany({
    where: { workspaceId: workspace.id, action: { startsWith: "share-links." } },
    select: { action: true },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual(["share-links.limited", "share-links.unlimited"]);
});

test("an editor sets no limit, and that of another workspace limits nothing", async () => {
  const [one, other] = [await makeWorkspace(), await makeWorkspace()];
  const editor = await one.person("editor");
  await expect(limitShareDays(editor, { workspaceId: one.id, days: null })).rejects.toMatchObject({
    code: "forbidden",
  });
  await limitShareDays(await other.person("admin"), { workspaceId: other.id, days: 1 });
  const { versionId } = await makeVersion(editor, one.id);
  await createShareLink(editor, { versionId, withNotes: true, days: 365 }, ORIGIN);
});
