import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { can } from "@/lib/core/permissions/rules";
import { database } from "@/lib/server/db/database";
import { isBrowser, previewPage } from "@/lib/server/edge/preview-page";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { openSharePreview } from "@/lib/server/services/share-links/open-share-preview";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { shareBriefing } from "@/lib/server/services/share-links/share-briefing";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const ORIGIN = "https://x.example";
const TITLE = "A paper nobody may hear of";
const tail = (url: string) => url.slice(url.lastIndexOf("/") + 1);

async function office() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const made = await makeVersion(editor, workspace.id, "1. We support one thing.\n", TITLE);
  const share = async (terms: Partial<Parameters<typeof createShareLink>[1]> = {}) => {
    const { link, url } = await createShareLink(
      editor,
      { versionId: made.versionId, withNotes: true, days: 1, ...terms },
      ORIGIN,
    );
    return { id: link.id, token: tail(url) };
  };
  return { workspace, editor, share, ...made };
}

test("attack 84: a link that is open to anyone tells its title; nothing of it is written down", async () => {
  const { editor, share, workspace } = await office();
  const { id, token } = await share();
  expect(await openSharePreview(token)).toMatchObject({ title: TITLE });
  expect((await openShareLog(editor, id, {})).accesses).toEqual([]);
  const briefing = await createBriefing(editor, { workspaceId: workspace.id, title: "For the minister" });
  const shared = await shareBriefing(editor, { briefingId: briefing.briefingId, days: 1 }, ORIGIN);
  expect(await openSharePreview(tail(shared.url))).toEqual({ title: "For the minister", about: "Briefing" });
});

test("attack 84: every other link tells nothing, and one cannot be told from another", async () => {
  const { editor, share, documentId } = await office();
  const { prisma } = await database();
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const links: Record<string, { id: string; token: string }> = {
    "with a password": await share({ password: "a lamp at night" }),
    "for members": await share({ membersOnly: true }),
    "not open yet": await share({ opensAt: later }),
    revoked: await share(),
    expired: await share(),
    "for named addresses": await share(),
  };
  const of = (name: string) => links[name]?.id ?? "";
  await revokeShareLink(editor, { linkId: of("revoked") });
  await prisma.shareLink.update({
    where: { id: of("expired") },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  await prisma.shareLink.update({ where: { id: of("for named addresses") }, data: { audience: "named" } });
  for (const [name, { token }] of Object.entries(links))
    expect(await openSharePreview(token), name).toBeNull();
  const open = await share();
  for (const token of [
    "",
    "guessed",
    open.id,
    `${open.token}x`,
    open.token.slice(1),
    "x".repeat(5_000),
    "__proto__",
  ])
    expect(await openSharePreview(token), token.slice(0, 20)).toBeNull();
  expect(await openSharePreview(open.token)).not.toBeNull();
  await prisma.user.update({ where: { id: editor.userId }, data: { disabledAt: new Date() } });
  expect(await openSharePreview(open.token), "whose maker is disabled").toBeNull();
  await prisma.user.update({ where: { id: editor.userId }, data: { disabledAt: null } });
  await deleteDocument(editor, { documentId });
  expect(await openSharePreview(open.token), "of a document in the trash").toBeNull();
});

test("attack 84: the rule wants the holder of the link itself, and a link that asks for nothing", async () => {
  const { editor, workspace } = await office();
  const subject = { workspaceId: workspace.id, asksNothing: true };
  for (const viewer of [editor, { kind: "nobody" } as const])
    expect(can(viewer, "share.preview", subject)).toBe(false);
});

test("attack 1: a title is words on the page of a preview, whatever it is made of", async () => {
  const title = `"><script>alert(1)</script><meta http-equiv=refresh content='0;url=//evil.example'>`;
  const token = randomUUID();
  const answer = previewPage({ title, about: title }, `${ORIGIN}/s/${token}`, `/s/${token}?open`);
  const html = await answer.text();
  expect(html).not.toMatch(/<script|<meta http-equiv=refresh/);
  expect(html.match(/<meta http-equiv="refresh" content="0;url=\/s\//g)).toHaveLength(1);
  expect(html).toContain("&lt;script&gt;");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("a browser that says how it asks is led on at once", () => {
  const request = (headers: Record<string, string>) => isBrowser(new Request(ORIGIN, { headers }));
  expect(request({})).toBe(false);
  expect(request({ "user-agent": "Mozilla/5.0" })).toBe(false);
  expect(isBrowser({ headers: new Headers({ "sec-fetch-mode": "navigate" }) } as Request)).toBe(true);
});
