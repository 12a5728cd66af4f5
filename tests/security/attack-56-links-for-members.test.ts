import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { newVisit, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { enterAsMember } from "@/lib/server/services/share-links/enter-as-member";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const NOBODY: Viewer = { kind: "nobody" };

test("a link for members opens to members who are signed in, at each request, and to nobody else", async () => {
  const workspace = await makeWorkspace();
  const maker = await workspace.person("editor");
  const reader = await workspace.person("reader");
  const stranger = await (await makeWorkspace()).person("admin");
  const { versionId } = await makeVersion(maker, workspace.id);
  const make = (terms: Partial<Parameters<typeof createShareLink>[1]>) =>
    createShareLink(
      maker,
      { versionId, withNotes: true, days: 30, membersOnly: true, ...terms },
      "https://x.example",
    );
  const { link, url } = await make({});
  const linkId = link.id;
  const followed = await followShareLink(new URL(url).pathname.slice(3), guestFrom());
  expect(followed?.asks).toBe("member");
  const given = { linkId, cookie: followed?.cookie };
  expect(await findShareQuestion(linkId, given.cookie)).toBe("member");

  // The token alone, an administrator elsewhere, and whoever did not come by the address.
  const enter = (viewer: Viewer, cookie = given.cookie) =>
    enterAsMember(viewer, { linkId, cookie }, guestFrom());
  expect(await viewerOfShareLink(linkId, given.cookie)).toEqual(NOBODY);
  expect(await enter(NOBODY)).toBeNull();
  expect(await enter(stranger)).toBeNull();
  expect(await enter(reader, shareCookieValue(crypto.randomUUID(), newVisit()))).toBeNull();

  const entered = await enter(reader);
  const open = (who: Viewer) => viewerOfShareLink(linkId, entered?.cookie, undefined, async () => who);
  expect(await open(reader)).toMatchObject({ kind: "share", scope: { linkId } });
  // Signed out, or another's session in the same browser.
  expect(await open(NOBODY)).toEqual(NOBODY);
  expect(await open(stranger)).toEqual(NOBODY);
  expect(await open({ ...reader, memberships: {} })).toEqual(NOBODY);
  const log = await openShareLog(maker, linkId, {});
  expect(log.link).toMatchObject({ membersOnly: true, opened: 1, may: { allowComments: false } });
  expect(log.accesses).toMatchObject([{ outcome: "opened", recipient: null }]);
  await revokeShareLink(maker, { linkId });
  expect(await open(reader)).toEqual(NOBODY);
  expect(await enter(reader)).toBeNull();

  const comments = "anyone" as const;
  for (const terms of [{ password: "a lamp at night" }, { emails: ["ana@example.org"] }, { comments }])
    await expect(make(terms)).rejects.toMatchObject({
      code: "invalid",
    });
});
