import { sessionCookieName } from "@/lib/server/auth/session";
import { newVisit, shareCookieName, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { database } from "@/lib/server/db/database";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { acceptInvitation } from "@/lib/server/services/people/accept-invitation";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { makeResetLink } from "@/lib/server/services/people/make-reset-link";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { placeStatement } from "@/lib/server/services/topics/place-statement";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { makeSavedView } from "@/tests/factories/make-saved-view";
import { makeVersion } from "@/tests/factories/make-version";
import { makeDelivery, makeWebhook } from "@/tests/factories/make-webhook";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";
import { makeEverything } from "@/tests/security/foreign-ids/make-everything";
import type { Asker } from "./asked";

const ORIGIN = "https://x.example";
const tail = (url: string) => url.slice(url.lastIndexOf("/") + 1);

/** A workspace with one of everything and all who might ask for it, in the database that is open; and the cookie of each. */
export async function makeAsked(passwordHash: string) {
  const all = await makeEverything();
  const { workspace, author, documentId, versionId, newerId, codeId, passage } = all;
  const { prisma } = await database();

  const people = {
    reader: await workspace.person("reader"),
    reviewer: await workspace.person("reviewer"),
    editor: await workspace.person("editor"),
    admin: await workspace.person("admin"),
    "admin of another workspace": await (await makeWorkspace("Elsewhere")).person("admin"),
    disabled: await workspace.person("admin"),
  };
  const cookies: Record<string, string> = { nobody: "" };
  for (const [who, { userId }] of Object.entries(people))
    cookies[who] = `${sessionCookieName()}=${(await startSession(userId)).cookie}`;
  await prisma.user.updateMany({ data: { passwordHash } });
  await prisma.user.update({ where: { id: people.disabled.userId }, data: { disabledAt: new Date() } });

  const newLink = async (id = versionId) => {
    const { link, url } = await createShareLink(author, { versionId: id, withNotes: true, days: 1 }, ORIGIN);
    return { id: link.id, token: tail(url) };
  };
  const elsewhere = await makeVersion(author, workspace.id, "Another thing.\n", "Another thing");
  const links = {
    "live link": await newLink(),
    "revoked link": await newLink(),
    "expired link": await newLink(),
    "link of another thing": await newLink(elsewhere.versionId),
  };
  await revokeShareLink(author, { linkId: links["revoked link"].id });
  await prisma.shareLink.update({
    where: { id: links["expired link"].id },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  for (const [who, { id }] of Object.entries(links))
    cookies[who] = `${shareCookieName()}=${shareCookieValue(id, newVisit())}`;

  const invite = () =>
    invitePerson(
      people.admin,
      { workspaceId: workspace.id, email: `${crypto.randomUUID()}@example.gov`, role: "reader" },
      ORIGIN,
    );
  const used = await invite();
  const memberId = await acceptInvitation(
    { token: tail(used.url), name: "A member", password: "a password of twelve" },
    "here",
  );
  const leaver = await workspace.person("reader");
  const resettable = await workspace.person("reader");
  const reset = await makeResetLink(
    people.admin,
    { workspaceId: workspace.id, userId: resettable.userId },
    ORIGIN,
  );

  const quote = (id: string, start: number, words: string) =>
    placeStatement(author, {
      topicId: codeId,
      versionId: id,
      start,
      end: start + words.length,
      quote: words,
    });
  const words = passage.quote;
  const spareDocument = async () =>
    (await createDocument(author, { workspaceId: workspace.id, title: "Spare" })).id;
  const spareVersion = async (said: string) =>
    (await importVersion(author, { documentId: elsewhere.documentId, text: said })).version.id;
  const options = { view: "side", cosmetic: "show", boilerplate: "show" } as const;
  const changes = JSON.parse(
    changesJson(await openComparison(author, versionId, newerId), options, ORIGIN),
  ) as { changes: readonly { key: string }[] };

  const read = await makeVersion(author, workspace.id, "A thing that is read.\n", "A thing that is read");
  const again = await importVersion(author, { documentId: read.documentId, text: "It is read again.\n" });
  const { id: readingId } = await prisma.secondReading.create({
    data: {
      documentId: read.documentId,
      olderVersionId: read.versionId,
      newerVersionId: again.version.id,
      readerId: people.admin.userId,
    },
    select: { id: true },
  });

  const { id: reviewId } = await prisma.review.create({
    data: { documentId, changeKey: "gonegonegonego", reviewerId: author.userId },
    select: { id: true },
  });
  const { id: assignmentId } = await prisma.changeAssignment.create({
    data: {
      documentId,
      changeKey: "gonegonegonego",
      assigneeId: author.userId,
      assignedById: author.userId,
      olderVersionId: versionId,
      newerVersionId: newerId,
      ordinal: 0,
    },
    select: { id: true },
  });
  const signed = { olderVersionId: versionId, newerVersionId: newerId, reviewed: 0, total: 0, digest: "" };
  const { id: signOffId } = await prisma.signOff.create({
    data: { documentId, signedById: author.userId, ...signed },
    select: { id: true },
  });

  const newView = () => makeSavedView(author, workspace.id);
  const savedViewIds = [await newView(), await newView()] as const;

  const newWebhook = () => makeWebhook(workspace.id, people.admin.userId);
  const webhookIds = [await newWebhook(), await newWebhook()] as const;

  return {
    workspaceId: workspace.id,
    webhookIds,
    savedViewIds,
    deliveryId: await makeDelivery(workspace.id, webhookIds[0]),
    briefing: await all.filledBriefing(),
    otherBriefing: await all.filledBriefing(),
    spareBriefing: await all.newBriefing(),
    collected: all.collected,
    readingId,
    reviewId,
    assignmentId,
    signOffId,
    elsewhere: [elsewhere.versionId, await spareVersion("Another thing, said anew.\n")],
    documentId,
    versionId,
    newerId,
    codeId,
    passage,
    positionId: all.positionId,
    laterPositionId: all.laterPositionId,
    factKey: all.factKey,
    noteId: all.note.id,
    replyId: all.reply.id,
    changeKey: changes.changes[0]?.key ?? "",
    statementIds: [
      (await quote(versionId, passage.start, words)).statementId,
      (await quote(newerId, passage.start, words)).statementId,
    ],
    spareStatementId: (await quote(versionId, passage.start, words.slice(0, 4))).statementId,
    spareDocumentIds: [await spareDocument(), await spareDocument()],
    spareVersionIds: [await spareVersion("One more.\n"), await spareVersion("And one more.\n")],
    memberId,
    leaverId: leaver.userId,
    usedInvitationId: used.invitation.id,
    invitation: tail((await invite()).url),
    reset: tail(reset.url),
    links,
    cookieOf: (who: Asker): string => cookies[who] ?? "",
    /** What stands in the workspace, and on no page of anybody else's. */
    secrets: ["An example paper", "safe and orderly travel", "Another thing"],
  };
}

export type Asked = Awaited<ReturnType<typeof makeAsked>>;
