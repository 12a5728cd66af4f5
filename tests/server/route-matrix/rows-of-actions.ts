import { randomUUID } from "node:crypto";
import { act, all, asking, authors, own, STALE } from "./action-row";
import { byRole, type Row } from "./asked";
import { ANNOTATION_ACTIONS } from "./rows-of-annotation-actions";
import { BRIEFING_ACTIONS } from "./rows-of-briefing-actions";
import { PASSKEY_ACTIONS } from "./rows-of-passkey-actions";
import { SAVED_VIEW_ACTIONS } from "./rows-of-saved-view-actions";
import { WEBHOOK_ACTIONS } from "./rows-of-webhook-actions";

const code = () => ({ name: randomUUID(), notation: "", definition: "", colour: "slate" });

/** Every server action by its file and name. */
export const ACTIONS: Readonly<Record<string, Row>> = {
  ...ANNOTATION_ACTIONS,
  ...BRIEFING_ACTIONS,
  ...PASSKEY_ACTIONS,
  ...SAVED_VIEW_ACTIONS,
  ...WEBHOOK_ACTIONS,
  "access-tokens.makeAccessToken": own(
    () => ({ name: "Export", scope: "read", days: 30, current: "wrong" }),
    "unauthenticated",
  ),
  "access-tokens.revokeAccessToken": own(() => ({ tokenId: randomUUID() }), "not-found"),
  "account.beginTwoStep": own(() => ({ current: "wrong" }), "unauthenticated"),
  "account.changeEmail": own(
    () => ({ email: `${randomUUID()}@example.gov`, current: "wrong" }),
    "unauthenticated",
  ),
  // No mail is sent there: only somebody signed in is told so.
  "digests.chooseDigest": own(() => ({ rhythm: "daily", timeZone: "UTC" }), "unavailable"),
  "account.changeName": own(() => ({ name: "Somebody" })),
  "account.changePassword": own(
    () => ({ password: "a password of twelve", current: "wrong" }),
    "unauthenticated",
  ),
  "account.confirmTwoStep": own(() => ({ setUp: "made up", code: "123456" }), "gone"),
  // No issuer is configured there: only somebody signed in is told so, and nobody learns more.
  "account.connectIssuer": own(() => ({ current: "wrong" }), "not-found"),
  "account.disconnectIssuer": own(() => ({ current: "wrong" }), "not-found"),
  "account.endOtherSessions": own(() => null),
  "account.endSession": own(() => ({ sessionId: randomUUID() })),
  // Nobody here is between password and code.
  "account.giveCode": all(() => ({ code: "123456" }), "gone"),
  "account.makeRecoveryCodes": own(() => ({ current: "wrong", code: "123456" }), "unauthenticated"),
  "account.setUp": all(
    () => ({ token: "guessed", email: "x@example.gov", name: "X", password: "a password of twelve" }),
    "not-found",
  ),
  "account.signIn": all(
    () => ({ email: `${randomUUID()}@example.gov`, password: "wrong" }),
    "unauthenticated",
  ),
  "account.signOut": all(() => null, "redirect"),
  "account.turnOffTwoStep": own(() => ({ current: "wrong", code: "123456" }), "unauthenticated"),
  "codebook.createCode": act(({ workspaceId }) => ({ workspaceId, ...code() }), "editor"),
  "codebook.editCode": act(({ codeId }) => ({ codeId, revision: STALE, ...code() }), "editor", "conflict"),
  "codebook.importCategoryScheme": act(
    ({ workspaceId }) => ({ workspaceId, csv: "no scheme" }),
    "editor",
    "unreadable",
  ),
  "codebook.listTags": act(({ documentId }) => ({ documentId }), "reader"),
  "codebook.restoreCode": act(({ codeId }) => ({ codeId, revision: STALE }), "editor", "conflict"),
  "codebook.retireCode": act(
    ({ codeId }) => ({ codeId, revision: STALE, intoId: null }),
    "editor",
    "conflict",
  ),
  "documents.holdDocument": act(({ documentId }) => ({ documentId, reason: null }), "admin"),
  "documents.archiveDocument": act(({ documentId }) => ({ documentId, archived: false }), "editor"),
  "documents.correctDocument": act(
    ({ documentId }) => ({ documentId, revision: STALE, title: "x", office: null, kind: null, lang: "en" }),
    "editor",
    "conflict",
  ),
  "documents.createDocument": act(({ workspaceId }) => ({ workspaceId, title: "x" }), "editor"),
  "documents.followDocument": act(({ documentId }) => ({ documentId, followed: false }), "reader"),
  "documents.undoDocumentCorrection": act(
    ({ documentId }) => ({ documentId, revision: STALE }),
    "editor",
    "conflict",
  ),
  "facts.decideFact": act(
    ({ versionId, factKey }) => ({ decision: "confirmed", versionId, factKey, revision: STALE }),
    "reviewer",
    "conflict",
  ),
  "facts.decideFactElsewhere": act(
    ({ versionId, factKey }) => ({ versionId, factKey }),
    "reviewer",
    "conflict",
  ),
  "facts.openFact": act(({ versionId, factKey }) => ({ versionId, factKey }), "reader"),
  "guest-comments.allowGuestComments": authors(
    ({ links }) => ({ linkId: links["live link"].id, comments: "none" }),
    "editor",
    "ok",
  ),
  "guest-comments.answerGuestComment": all(
    () => ({ commentId: randomUUID(), revision: 1, answer: "x" }),
    "not-found",
  ),
  // A session opens no link; through links they are tried in attack 56.
  "guest-comments.leaveGuestComment": all(
    ({ links }) => ({ linkId: links["live link"].id, name: "Ana", body: "x" }),
    "not-found",
  ),
  "guest-comments.removeGuestComment": all(
    () => ({ commentId: randomUUID(), revision: 1, removed: true }),
    "not-found",
  ),
  "guest-comments.resolveGuestComment": all(
    () => ({ commentId: randomUUID(), revision: 1, resolved: true }),
    "not-found",
  ),
  "guest-comments.withdrawGuestComment": all(
    ({ links }) => ({ linkId: links["live link"].id, commentId: randomUUID() }),
    "not-found",
  ),
  "inbox.markAllRead": act(
    ({ workspaceId }) => ({ workspaceId, until: "2000-01-01T00:00:00.000Z" }),
    "reader",
  ),
  "inbox.markNotices": own(() => ({ noticeIds: [randomUUID()], read: true })),
  "feeds.endFeed": own(() => ({ feedId: randomUUID() }), "not-found"),
  "feeds.makeFeed": act(({ workspaceId, documentId }) => ({ workspaceId, documentId }), "reader"),
  "ladders.saveLadders": act(
    ({ workspaceId }) => ({ workspaceId, revision: STALE, text: "no ladder" }),
    "editor",
    "invalid",
  ),
  "people.acceptInvitation": all(
    () => ({ token: "guessed", name: "X", password: "a password of twelve" }),
    "not-found",
  ),
  "people.changeRole": act(
    ({ workspaceId, memberId }) => ({ workspaceId, userId: memberId, role: "reader" }),
    "admin",
  ),
  "people.disablePerson": act(
    ({ workspaceId, memberId }) => ({ workspaceId, userId: memberId, disabled: false }),
    "admin",
  ),
  "people.invitePerson": act(
    ({ workspaceId }) => ({ workspaceId, email: `${randomUUID()}@example.gov`, role: "reader" }),
    "admin",
  ),
  "people.listColleagues": act(({ documentId }) => ({ documentId }), "reader"),
  "people.makeResetLink": act(({ workspaceId, memberId }) => ({ workspaceId, userId: memberId }), "admin"),
  "people.removePerson": act(
    ({ workspaceId, leaverId, memberId }, who) => ({
      workspaceId,
      userId: who === "admin" ? leaverId : memberId,
      links: "close",
    }),
    "admin",
  ),
  "people.requireSecondStep": act(({ workspaceId }) => ({ workspaceId, required: false }), "admin"),
  "people.resetTwoStep": act(({ workspaceId, memberId }) => ({ workspaceId, userId: memberId }), "admin"),
  "people.resetPassword": all(() => ({ token: "guessed", password: "a password of twelve" }), "not-found"),
  // It is used: there is nothing to revoke.
  "people.revokeInvitation": act(({ usedInvitationId }) => ({ invitationId: usedInvitationId }), "admin"),
  "placements.decidePlacement": act(
    ({ noteId, newerId }) => ({
      annotationId: noteId,
      versionId: newerId,
      revision: STALE,
      decision: "left-orphaned",
    }),
    "reviewer",
    "conflict",
  ),
  "placements.suggestPlaces": act(
    ({ noteId, newerId }) => ({ annotationId: noteId, versionId: newerId }),
    "reviewer",
  ),
  "positions.decideLineage": act(
    ({ positionId, laterPositionId }) => ({
      positionId,
      otherId: laterPositionId,
      kind: "link",
      revision: STALE,
    }),
    "editor",
    "conflict",
  ),
  "positions.editPositions": act(
    ({ versionId, positionId }) => ({ edit: "unmark", versionId, revision: STALE, positionId }),
    "editor",
    "conflict",
  ),
  "provenance.correctVersion": act(
    ({ versionId }) => ({
      versionId,
      revision: STALE,
      label: "x",
      title: null,
      kind: null,
      office: null,
      place: null,
      asOf: null,
      published: null,
      capturedOn: null,
      sourceUrl: null,
    }),
    "editor",
    "conflict",
  ),
  "provenance.reimportVersion": act(({ versionId }) => ({ versionId, carry: false }), "editor", "conflict"),
  "provenance.undoCorrection": act(({ versionId }) => ({ versionId, revision: STALE }), "editor", "conflict"),
  // A reading of the administrator: that others read, nobody may know.
  "reviews.finishSecondReading": {
    ask: asking(({ readingId }) => ({ readingId })),
    ends: (who) => (who === "admin" ? "ok" : who === "reader" ? "forbidden" : "not-found"),
  },
  "reviews.assignChanges": act(
    ({ versionId, newerId, changeKey }) => ({
      olderVersionId: versionId,
      newerVersionId: newerId,
      changes: [{ changeKey, revision: 0, assigneeId: null }],
    }),
    "reviewer",
  ),
  "reviews.dismissAssignment": act(
    ({ assignmentId }) => ({ assignmentId, revision: STALE, dismissed: true }),
    "reviewer",
    "conflict",
  ),
  "reviews.moveAssignment": act(
    ({ assignmentId, versionId, newerId, changeKey }) => ({
      assignmentId,
      revision: STALE,
      olderVersionId: versionId,
      newerVersionId: newerId,
      changeKey,
    }),
    "reviewer",
    "conflict",
  ),
  "reviews.dismissJudgement": act(
    ({ reviewId }) => ({ reviewId, revision: STALE, dismissed: true }),
    "reviewer",
    "conflict",
  ),
  "reviews.moveJudgement": act(
    ({ reviewId, versionId, newerId, changeKey }) => ({
      reviewId,
      revision: STALE,
      olderVersionId: versionId,
      newerVersionId: newerId,
      changeKey,
    }),
    "reviewer",
    "conflict",
  ),
  "reviews.signOffComparison": act(
    ({ versionId, newerId }) => ({
      olderVersionId: versionId,
      newerVersionId: newerId,
      dissent: "",
      seen: STALE,
    }),
    "reviewer",
    "conflict",
  ),
  // Whoever signed takes it back, and nobody else.
  "reviews.withdrawSignOff": act(({ signOffId }) => ({ signOffId }), "reviewer", "forbidden"),
  "reviews.startSecondReading": act(
    ({ elsewhere: [older, newer] }) => ({ olderVersionId: older, newerVersionId: newer }),
    "reviewer",
  ),
  "reviews.reviewChanges": act(
    ({ versionId, newerId }) => ({
      olderVersionId: versionId,
      versionId: newerId,
      readingId: null,
      changes: [
        {
          changeKey: "00000000000000",
          revision: STALE,
          significance: null,
          direction: null,
          note: "",
          reviewed: true,
        },
      ],
    }),
    "reviewer",
    "conflict",
  ),
  "search.searchQuickly": own(() => ({ q: "spent" })),
  "share-links.changeShareAddresses": authors(
    ({ links }) => ({ linkId: links["revoked link"].id, add: [], remove: ["ana@example.org"] }),
    "editor",
    "invalid",
  ),
  "share-links.createShareLink": act(({ versionId }) => ({ versionId, days: 1 }), "editor"),
  // It is revoked already; whose it is does not let another editor do it.
  "share-links.revokeShareLink": authors(
    ({ links }) => ({ linkId: links["revoked link"].id }),
    "editor",
    "ok",
  ),
  "share-links.limitShareDays": act(({ workspaceId }) => ({ workspaceId, days: null }), "admin"),
  "share-links.revokeShareLinks": authors(
    ({ links }) => ({ linkIds: [links["revoked link"].id] }),
    "editor",
    "ok",
  ),
  "share-links.shareBriefing": act(
    ({ briefing }) => ({ briefingId: briefing.briefingId, days: 1 }),
    "editor",
  ),
  "share-links.shareTopic": act(({ codeId }) => ({ topicId: codeId, days: 1 }), "editor"),
  "topics.findPassages": act(({ codeId }) => ({ topicId: codeId, words: "support" }), "reviewer"),
  "topics.placeStatement": act(
    ({ codeId, versionId, passage }) => ({ topicId: codeId, versionId, ...passage }),
    "reviewer",
  ),
  "topics.removeStatement": act(({ spareStatementId }) => ({ statementId: spareStatementId }), "reviewer"),
  "topics.restoreStatement": act(({ spareStatementId }) => ({ statementId: spareStatementId }), "reviewer"),
  "topics.setStance": act(
    ({ codeId }) => ({ topicId: codeId, actorKey: "an example paper", stance: "opposes", revision: STALE }),
    "reviewer",
    "conflict",
  ),
  "topics.suggestCompanions": act(({ codeId }) => ({ topicId: codeId }), "reviewer"),
  "trash.keepTrash": act(({ workspaceId }) => ({ workspaceId, days: null }), "admin"),
  "trash.deleteDocument": act(
    ({ spareDocumentIds: [one, two], documentId }, who) => ({
      documentId: who === "admin" ? two : who === "editor" ? one : documentId,
    }),
    "editor",
  ),
  // They are there: bringing them back changes nothing.
  "trash.restoreDocument": act(({ documentId }) => ({ documentId }), "editor"),
  "trash.deleteVersion": act(
    ({ spareVersionIds: [one, two], versionId }, who) => ({
      versionId: who === "admin" ? two : who === "editor" ? one : versionId,
    }),
    "editor",
  ),
  "trash.restoreVersion": act(({ versionId }) => ({ versionId }), "editor"),
  "workspaces.createWorkspace": {
    ask: asking((_, who) => ({ name: `Of ${who}` })),
    // Whoever administers one creates another; it is their own.
    ends: byRole("admin", { let: "ok", low: "forbidden", other: "ok", out: "not-found" }),
  },
  "workspaces.renameWorkspace": act(
    ({ workspaceId }) => ({ workspaceId, name: "x", before: "not its name" }),
    "admin",
    "conflict",
  ),
  "workspaces.switchWorkspace": act(({ workspaceId }) => ({ workspaceId }), "reader"),
};
