import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { findVersionFacts } from "@/lib/server/services/facts/find-version-facts";
import { leaveGuestComment } from "@/lib/server/services/guest-comments/leave-guest-comment";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { placeStatement } from "@/lib/server/services/topics/place-statement";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { guestFrom } from "@/tests/factories/guest-from";
import { newPlace } from "@/tests/factories/make-commented-link";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const TEXT = `${SAMPLE}\n4. The office spent $5 million on ports in 2012.\n`;

/** A workspace with one of everything, and who might ask for it. */
export async function makeEverything() {
  const workspace = await makeWorkspace();
  const author = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(author, workspace.id, TEXT);
  const newer = await importVersion(author, { documentId, text: `${TEXT}5. One position more.\n` });
  const newerId = newer.version.id;
  const other = await makeVersion(author, workspace.id, `${SAMPLE}Something else.\n`, "Another paper");
  const reader = await openVersion(author, versionId);
  const [first, second] = reader.positions;
  const [later] = (await openVersion(author, newerId)).positions;
  if (!first || !second || !later) throw new Error("the sample has positions");
  const start = first.range.start + 3;
  const newNote = (from = start) =>
    createAnnotation(author, {
      versionId,
      start: from,
      end: from + 10,
      quote: reader.text.slice(from, from + 10),
      body: noteOf("Note"),
      idempotencyKey: randomUUID(),
    });
  const note = await newNote();
  const outside = await newNote(second.range.start + 3);
  const newReply = () =>
    createReply(author, { annotationId: note.id, body: noteOf("Reply"), idempotencyKey: randomUUID() });
  const reply = await newReply();
  const newLink = async () =>
    (await createShareLink(author, { versionId, withNotes: true, days: 1 }, "https://x.example")).link;
  const link = await newLink();
  const newComment = async () => {
    const { link: shared, url } = await createShareLink(
      author,
      { versionId, withNotes: true, days: 1, comments: "anyone" },
      "https://x.example",
    );
    const followed = await followShareLink(new URL(url).pathname.slice(3), guestFrom());
    const guest = await viewerOfShareLink(shared.id, followed?.cookie);
    const said = { linkId: shared.id, name: "Ana", body: randomUUID() };
    return { ...(await leaveGuestComment(guest, said, newPlace())), linkId: shared.id };
  };
  const [fact] = await findVersionFacts(author, versionId);
  const { codeId } = await createCode(author, {
    workspaceId: workspace.id,
    name: "A code",
    notation: "",
    definition: "",
    colour: "slate",
  });
  const [change] = (await openComparison(author, versionId, newerId)).comparison.changes;
  const collected = {
    compared: {
      olderVersionId: versionId,
      newerVersionId: newerId,
      changeKeys: [change?.key ?? ""],
      factKeys: [],
    },
    noteIds: [note.id],
  };
  const newBriefing = () => createBriefing(author, { workspaceId: workspace.id, title: "A briefing" });
  /** A briefing with one item in it. */
  const filledBriefing = async () => {
    const { briefingId } = await newBriefing();
    await addToBriefing(author, { briefingId, ...collected });
    const [item] = (await openBriefing(author, briefingId)).items;
    return { briefingId, itemId: item?.id ?? "" };
  };
  const sharedBriefing = await filledBriefing();
  const holder = (scope: object): Viewer => ({
    kind: "share",
    scope: {
      linkId: link.id,
      workspaceId: workspace.id,
      documentId,
      versionIds: [versionId],
      positionId: null,
      topicId: null,
      briefingId: null,
      changeKey: null,
      withNotes: true,
      withNames: true,
      withReview: false,
      withNewer: false,
      withComments: false,
      expiresAt: "",
      ...scope,
    },
  });
  return {
    workspace,
    author,
    documentId,
    versionId,
    newerId,
    positionId: first.id,
    otherPositionId: second.id,
    laterPositionId: later.id,
    passage: { start, end: start + 10, quote: reader.text.slice(start, start + 10) },
    otherWords: reader.text.slice(second.range.start + 3, second.range.end),
    note,
    outside,
    reply,
    link,
    factKey: fact?.key ?? "",
    codeId,
    collected,
    newBriefing,
    filledBriefing,
    sharedBriefingId: sharedBriefing.briefingId,
    newStatement: () =>
      placeStatement(author, {
        topicId: codeId,
        versionId,
        start,
        end: start + 10,
        quote: reader.text.slice(start, start + 10),
      }),
    newNote,
    newReply,
    newLink,
    newComment,
    async deletedNote() {
      return deleteAnnotation(author, { annotationId: (await newNote()).id, revision: 1 });
    },
    async deletedReply() {
      return deleteReply(author, { replyId: (await newReply()).id, revision: 1 });
    },
    holders: {
      version: holder({}),
      position: holder({ positionId: first.id, withNotes: false }),
      comparison: holder({ versionIds: [versionId, newerId] }),
      topic: holder({ documentId: null, versionIds: [], topicId: codeId, withNotes: false }),
      briefing: holder({ documentId: null, versionIds: [], briefingId: sharedBriefing.briefingId }),
      other: holder({ documentId: other.documentId, versionIds: [other.versionId] }),
    },
  };
}

export type Everything = Awaited<ReturnType<typeof makeEverything>>;
export type Holder = keyof Everything["holders"];
