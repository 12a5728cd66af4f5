import { expect, test } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { updateAccount } from "@/lib/server/db/accounts";
import { database } from "@/lib/server/db/database";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function sharedVersion() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const { url, link } = await createShareLink(
    editor,
    { versionId, withNotes: true, days: 30 },
    "https://x.example",
  );
  const token = new URL(url).pathname.slice(3);
  const followed = await followShareLink(token, guestFrom());
  if (!followed) throw new Error("a new link opens nothing");
  const open = async () => openSharedLink(await viewerOfShareLink(link.id, followed.cookie));
  return { editor, documentId, link, token, cookie: followed.cookie, open };
}

const ends: Record<string, (of: Awaited<ReturnType<typeof sharedVersion>>) => Promise<unknown>> = {
  revoked: ({ editor, link }) => revokeShareLink(editor, { linkId: link.id }),
  expired: async ({ link }) =>
    (await database()).prisma.shareLink.update({
      where: { id: link.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    }),
  "of a deleted document": async ({ documentId }) =>
    (await database()).prisma.document.update({ where: { id: documentId }, data: { deletedAt: new Date() } }),
  "of somebody disabled": ({ editor }) => updateAccount(editor.email, { disabledAt: new Date() }),
};

test.each(Object.entries(ends))(
  "a link that is %s opens nothing, also for who holds its cookie",
  async (_name, end) => {
    const shared = await sharedVersion();
    expect((await shared.open()).kind).toBe("reader");
    await end(shared);
    expect(await followShareLink(shared.token, guestFrom())).toBeNull();
    await expect(shared.open()).rejects.toMatchObject({ code: "not-found" });
  },
);

test("tokens cannot be guessed, and are neither stored nor listed", async () => {
  const { editor, token, link } = await sharedVersion();
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect(await followShareLink(`${token.slice(0, -1)}_`, guestFrom())).toBeNull();
  expect(await followShareLink("x".repeat(1_000_000), guestFrom())).toBeNull();
  const { prisma } = await database();
  const stored = JSON.stringify([
    await prisma.shareLink.findUnique({ where: { id: link.id } }),
    await prisma.auditEvent.findMany(),
  ]);
  expect(stored).not.toContain(token);
  expect(JSON.stringify(await listShareLinks(editor))).not.toContain(token);
});

test("the cookie of one link does not open another", async () => {
  const one = await sharedVersion();
  const two = await sharedVersion();
  expect(await viewerOfShareLink(two.link.id, one.cookie)).toEqual({ kind: "nobody" });
  expect(await viewerOfShareLink(one.link.id, undefined)).toEqual({ kind: "nobody" });
});

test("the list says that a link is closed while its maker is disabled, and it opens again with them", async () => {
  const workspace = await makeWorkspace();
  const [admin, editor] = [await workspace.person("admin"), await workspace.person("editor")];
  const { versionId } = await makeVersion(editor, workspace.id);
  const { url } = await createShareLink(
    editor,
    { versionId, withNotes: true, days: 30 },
    "https://x.example",
  );
  const token = new URL(url).pathname.slice(3);
  const closed = async () => (await listShareLinks(admin))[0]?.makerDisabled;
  expect(await closed()).toBe(false);
  await updateAccount(editor.email, { disabledAt: new Date() });
  expect(await closed()).toBe(true);
  await updateAccount(editor.email, { disabledAt: null });
  expect([await closed(), (await followShareLink(token, guestFrom())) !== null]).toEqual([false, true]);
});
