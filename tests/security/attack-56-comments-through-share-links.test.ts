import { expect, test } from "vitest";
import { GUEST_COMMENT } from "@/lib/core/notes/guest-words";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { newVisit, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { database } from "@/lib/server/db/database";
import { leaveGuestComment } from "@/lib/server/services/guest-comments/leave-guest-comment";
import { listGuestComments } from "@/lib/server/services/guest-comments/list-guest-comments";
import { openSharedComments } from "@/lib/server/services/guest-comments/open-shared-comments";
import { withdrawGuestComment } from "@/lib/server/services/guest-comments/withdraw-guest-comment";
import { allowGuestComments } from "@/lib/server/services/share-links/allow-guest-comments";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeCommentedLink } from "@/tests/factories/make-commented-link";
import { makeVersion } from "@/tests/factories/make-version";

const gone = { code: "not-found" };
const bodies = async (viewer: Viewer) =>
  ((await openSharedComments(viewer))?.comments ?? []).map(({ body }) => body);

test("a comment through a link of another thing, or by who came by none, is refused", async () => {
  const { maker, workspace, link, come, say, make, versionId } = await makeCommentedLink();
  const other = await makeCommentedLink();
  const silent = await make({ comments: "none" });
  const guest = await come();
  // The form of one link sent with the cookie of another.
  await expect(say(await other.come(), "x")).rejects.toMatchObject(gone);
  await expect(say(guest, "x", { linkId: other.link.id })).rejects.toMatchObject(gone);
  await expect(say({ kind: "nobody" }, "x")).rejects.toMatchObject(gone);
  // Members write notes; an administrator is no guest either.
  await expect(say(maker, "x")).rejects.toMatchObject(gone);
  await expect(say(await workspace.person("admin"), "x")).rejects.toMatchObject(gone);
  const holder = await come(silent.url, silent.link.id);
  await expect(say(holder, "x", { linkId: silent.link.id })).rejects.toMatchObject(gone);
  expect(await openSharedComments(holder)).toBeNull();
  // A cookie that somebody made up.
  const forged = await viewerOfShareLink(link.id, shareCookieValue(other.link.id, newVisit()));
  await expect(say(forged, "x")).rejects.toMatchObject(gone);
  expect(await listGuestComments(maker, versionId)).toEqual([]);
});

test("a comment on a version or position that the link is not pinned to is refused", async () => {
  const { maker, workspace, come, say, make, positions, versionId } = await makeCommentedLink();
  const elsewhere = await makeVersion(maker, workspace.id, undefined, "Another paper");
  const [foreign] = (await openVersion(maker, elsewhere.versionId)).positions;
  const [first, second] = positions;
  await expect(say(await come(), "x", { positionId: foreign?.id ?? "" })).rejects.toMatchObject(gone);
  // One position is shared: a comment is about that one, and about no other.
  const one = await make({ positionId: first?.id ?? "" });
  const guest = await come(one.url, one.link.id);
  await say(guest, "About the first", { positionId: second?.id ?? "", linkId: one.link.id });
  expect(await listGuestComments(maker, versionId)).toMatchObject([
    { body: "About the first", positionId: first?.id },
  ]);
});

test("after revocation, expiry or a change of mind no comment is taken, with the page open, at once", async () => {
  const { maker, link, come, say, make, versionId } = await makeCommentedLink();
  const guest = await come();
  await say(guest, "In time");
  await allowGuestComments(maker, { linkId: link.id, comments: "none" });
  await expect(say(guest, "x")).rejects.toMatchObject(gone);
  await allowGuestComments(maker, { linkId: link.id, comments: "anyone" });
  await say(guest, "Again");
  await revokeShareLink(maker, { linkId: link.id });
  await expect(say(guest, "x")).rejects.toMatchObject(gone);
  const brief = await make();
  const late = await come(brief.url, brief.link.id);
  const { prisma } = await database();
  await prisma.shareLink.update({ where: { id: brief.link.id }, data: { expiresAt: new Date(0) } });
  await expect(say(late, "x", { linkId: brief.link.id })).rejects.toMatchObject(gone);
  // What was said stays, for the members.
  expect((await listGuestComments(maker, versionId)).map(({ body }) => body)).toEqual(["In time", "Again"]);
});

test("script, markup, links and hidden signs in a name or a comment are words", async () => {
  const { maker, come, say, versionId } = await makeCommentedLink();
  const body = '<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1) "=1+1';
  await say(await come(), `${body}\u0000\u202e`, { name: "  <b>An\u202ea</b>\n\u200bWard  " });
  const [comment] = await listGuestComments(maker, versionId);
  expect(comment).toMatchObject({ body, name: "<b>An a</b> Ward" });
  const lone = "a \ud800 b";
  await say(await come(), lone);
  expect((await listGuestComments(maker, versionId))[1]?.body).toBe("a  b");
  await expect(say(await come(), " \u0000\u200b\n ".replace("\u200b", ""))).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(say(await come(), "x", { name: "\u202e \u200b" })).rejects.toMatchObject({ code: "invalid" });
  await expect(say(await come(), "x".repeat(GUEST_COMMENT.bodyLength + 1))).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("4001"),
  });
});

test("who calls themselves as a member does is a guest all the same, and members are told", async () => {
  const { maker, come, say, versionId } = await makeCommentedLink();
  await say(await come(), "I am one of you", { name: " ａ  EDITOR" });
  await say(await come(), "I am not", { name: "Ben" });
  expect(await listGuestComments(maker, versionId)).toMatchObject([
    { likeMember: true, isProved: false },
    { likeMember: false, isProved: false },
  ]);
});

test("flooding: so many of a visit, of a link and from a place, however many come at once, and sending twice is once", async () => {
  const { workspace, maker, come, say, link, versionId } = await makeCommentedLink();
  const guest = await come();
  await Promise.all([say(guest, "Twice"), say(guest, "Twice")]);
  expect(await listGuestComments(maker, versionId)).toHaveLength(1);
  const ends = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => say(guest, `Flood ${at}`)));
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(GUEST_COMMENT.ofAVisitAnHour - 1);
  await expect(say(guest, "One more")).rejects.toMatchObject({ code: "busy" });
  // Others are not shut out by it.
  await say(await come(), "Somebody else");
  const from = guestFrom("198.51.100.77");
  const flood = await Promise.allSettled(
    Array.from({ length: GUEST_COMMENT.fromAPlaceAQuarter + 5 }, async (_, at) =>
      leaveGuestComment(await come(), { linkId: link.id, name: "X", body: `From one place ${at}` }, from),
    ),
  );
  expect(flood.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(
    GUEST_COMMENT.fromAPlaceAQuarter,
  );
  const { prisma } = await database();
  await prisma.guestComment.createMany({
    data: Array.from({ length: GUEST_COMMENT.ofALink }, () => ({
      workspaceId: workspace.id,
      linkId: link.id,
      versionId,
      guestName: "X",
      visit: "x",
      body: "x",
      at: new Date(0),
      deletedAt: new Date(),
    })),
  });
  await expect(say(await come(), "Too late")).rejects.toMatchObject({ code: "busy" });
  expect(await openSharedComments(await come())).toMatchObject({ full: true });
}, 60_000);

test("flooding by many: sixty come through one link within an hour, whoever says them, and more when the hour is over", async () => {
  const { workspace, maker, make, come, say, link, versionId } = await makeCommentedLink();
  const { prisma } = await database();
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  await prisma.guestComment.createMany({
    data: Array.from({ length: GUEST_COMMENT.ofALinkAnHour - 1 }, (_, at) => ({
      workspaceId: workspace.id,
      linkId: link.id,
      versionId,
      guestName: `Guest ${at}`,
      visit: `visit ${at}`,
      body: "x",
      at: ago(59),
      // Half of them were removed since.
      deletedAt: at % 2 ? new Date() : null,
    })),
  });
  const ends = await Promise.allSettled([say(await come(), "The last"), say(await come(), "One too many")]);
  expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(say(await come(), "And another")).rejects.toMatchObject({
    code: "busy",
    message: expect.stringContaining("Nothing was sent; try again later."),
  });
  const other = await make();
  await say(await come(other.url, other.link.id), "By another link", { linkId: other.link.id });
  await prisma.guestComment.updateMany({
    where: { linkId: link.id, visit: "visit 0" },
    data: { at: ago(61) },
  });
  await say(await come(), "After the hour");
  const said = (await listGuestComments(maker, versionId)).map(({ body }) => body);
  expect(said).toEqual(expect.arrayContaining(["By another link", "After the hour"]));
});

test("others' comments are shown where the link shows what is said, without names where it shows none, and never of another link", async () => {
  const { come, say, make } = await makeCommentedLink();
  const [ana, ben] = [await come(), await come()];
  await say(ana, "Of Ana", { name: "Ana" });
  expect((await openSharedComments(ben))?.comments).toMatchObject([
    { body: "Of Ana", name: "Ana", own: false, mayWithdraw: false },
  ]);
  for (const [more, expected] of [
    [{ withNotes: false }, [{ body: "Of Cy", own: true }]],
    [
      { withNames: false },
      [
        { body: "Of Cy", own: true },
        { body: "Of Dan", name: "", own: false },
      ],
    ],
  ] as const) {
    const other = await make(more);
    const [cy, dan] = [await come(other.url, other.link.id), await come(other.url, other.link.id)];
    await say(cy, "Of Cy", { linkId: other.link.id });
    await say(dan, "Of Dan", { linkId: other.link.id, name: "Dan" });
    expect((await openSharedComments(cy))?.comments).toMatchObject(expected);
    expect(await bodies(ana)).toEqual(["Of Ana"]);
  }
});

test("only who wrote a comment takes it back, in the same visit, and its words are gone", async () => {
  const { maker, come, say, link, versionId } = await makeCommentedLink();
  const [ana, ben] = [await come(), await come()];
  const { commentId } = await say(ana, "Hasty");
  const withdraw = (viewer: Viewer) => withdrawGuestComment(viewer, { linkId: link.id, commentId });
  await expect(withdraw(ben)).rejects.toMatchObject(gone);
  await expect(withdraw(maker)).rejects.toMatchObject({ code: "forbidden" });
  const other = await makeCommentedLink();
  await expect(withdraw(await other.come())).rejects.toMatchObject(gone);
  await withdraw(ana);
  expect(await listGuestComments(maker, versionId)).toEqual([]);
  const { prisma } = await database();
  expect(await prisma.guestComment.findUnique({ where: { id: commentId } })).toMatchObject({
    body: "",
    guestName: "",
  });
  await expect(withdraw(ana)).rejects.toMatchObject(gone);
});

test("a link that asks for nothing takes comments only where its maker says that anyone may", async () => {
  const { maker, make } = await makeCommentedLink();
  await expect(make({ comments: "limited" })).rejects.toMatchObject({ code: "invalid" });
  expect((await make({ comments: "limited", password: "a lamp at night" })).link.takesComments).toBe(true);
  const plain = await make({ comments: "none" });
  await expect(
    allowGuestComments(maker, { linkId: plain.link.id, comments: "limited" }),
  ).rejects.toMatchObject({ code: "invalid" });
  expect((await make({ comments: undefined })).link.takesComments).toBe(false);
});
