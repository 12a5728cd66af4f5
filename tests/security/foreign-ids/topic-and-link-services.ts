import { randomUUID } from "node:crypto";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { editCode } from "@/lib/server/services/codebook/edit-code";
import { importCategoryScheme } from "@/lib/server/services/codebook/import-category-scheme";
import { listTags } from "@/lib/server/services/codebook/list-tags";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";
import { restoreCode } from "@/lib/server/services/codebook/restore-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { makeFeed } from "@/lib/server/services/feeds/make-feed";
import { answerGuestComment } from "@/lib/server/services/guest-comments/answer-guest-comment";
import { listGuestComments } from "@/lib/server/services/guest-comments/list-guest-comments";
import { removeGuestComment } from "@/lib/server/services/guest-comments/remove-guest-comment";
import { resolveGuestComment } from "@/lib/server/services/guest-comments/resolve-guest-comment";
import { allowGuestComments } from "@/lib/server/services/share-links/allow-guest-comments";
import { changeShareAddresses } from "@/lib/server/services/share-links/change-share-addresses";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { exportShareLog } from "@/lib/server/services/share-links/export-share-log";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { revokeShareLinks } from "@/lib/server/services/share-links/revoke-share-links";
import { shareBriefing } from "@/lib/server/services/share-links/share-briefing";
import { shareTopic } from "@/lib/server/services/share-links/share-topic";
import { findPassages } from "@/lib/server/services/topics/find-passages";
import { importCodedStatements } from "@/lib/server/services/topics/import-coded-statements";
import { importStances } from "@/lib/server/services/topics/import-stances";
import { openBeside } from "@/lib/server/services/topics/open-beside";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { placeStatement } from "@/lib/server/services/topics/place-statement";
import { removeStatement } from "@/lib/server/services/topics/remove-statement";
import { restoreStatement } from "@/lib/server/services/topics/restore-statement";
import { setStance } from "@/lib/server/services/topics/set-stance";
import { suggestCompanions } from "@/lib/server/services/topics/suggest-companions";
import { edits, notes, type Row, reads, STALE } from "./row";

const statedCode = () => ({
  name: `A code ${randomUUID()}`,
  notation: "",
  definition: "",
  colour: "slate" as const,
});

/** Services of the codebook, topics, share links and feeds. */
export const TOPICS_AND_LINKS: Readonly<Record<string, Row>> = {
  "codebook/create-code": edits((viewer, { workspace }) =>
    createCode(viewer, { workspaceId: workspace.id, ...statedCode() }),
  ),
  "codebook/edit-code": {
    ...edits((viewer, { codeId }) => editCode(viewer, { codeId, revision: STALE, ...statedCode() })),
    ends: "conflict",
  },
  "codebook/import-category-scheme": {
    ...edits((viewer, { workspace }) =>
      importCategoryScheme(viewer, { workspaceId: workspace.id, csv: "no scheme" }),
    ),
    ends: "unreadable",
  },
  "codebook/list-tags": reads((viewer, { documentId }) => listTags(viewer, { documentId })),
  "codebook/open-codebook": reads((viewer, { workspace }) => openCodebook(viewer, workspace.id)),
  "codebook/restore-code": {
    ...edits((viewer, { codeId }) => restoreCode(viewer, { codeId, revision: STALE })),
    ends: "conflict",
  },
  "codebook/retire-code": {
    ...edits((viewer, { codeId }) => retireCode(viewer, { codeId, revision: STALE, intoId: null })),
    ends: "conflict",
  },
  "feeds/make-feed": reads((viewer, { workspace, documentId }) =>
    makeFeed(viewer, { workspaceId: workspace.id, documentId }, "https://x.example"),
  ),
  "guest-comments/answer-guest-comment": {
    ...notes(async (viewer, { newComment }) =>
      answerGuestComment(viewer, { commentId: (await newComment()).commentId, revision: STALE, answer: "x" }),
    ),
    ends: "conflict",
  },
  "guest-comments/list-guest-comments": reads((viewer, { versionId }) =>
    listGuestComments(viewer, versionId),
  ),
  "guest-comments/remove-guest-comment": {
    ...edits(async (viewer, { newComment }) =>
      removeGuestComment(viewer, {
        commentId: (await newComment()).commentId,
        revision: 1,
        removed: true,
      }),
    ),
    authorOnly: true,
  },
  "guest-comments/resolve-guest-comment": notes(async (viewer, { newComment }) =>
    resolveGuestComment(viewer, {
      commentId: (await newComment()).commentId,
      revision: 1,
      resolved: true,
    }),
  ),
  "share-links/allow-guest-comments": {
    ...edits(async (viewer, { newComment }) =>
      allowGuestComments(viewer, { linkId: (await newComment()).linkId, comments: "none" }),
    ),
    authorOnly: true,
  },
  "share-links/change-share-addresses": {
    ...edits(async (viewer, { newLink }) =>
      changeShareAddresses(viewer, { linkId: (await newLink()).id, add: [], remove: ["ana@example.org"] }),
    ),
    authorOnly: true,
    // That one is for whoever has it.
    ends: "invalid",
  },
  "share-links/create-share-link": edits((viewer, { versionId }) =>
    createShareLink(viewer, { versionId, withNotes: true, days: 1 }, "https://x.example"),
  ),
  "share-links/export-share-log": {
    ...edits(async (viewer, { newLink }) => exportShareLog(viewer, (await newLink()).id)),
    authorOnly: true,
  },
  "share-links/open-share-log": {
    ...edits(async (viewer, { newLink }) => openShareLog(viewer, (await newLink()).id, {})),
    authorOnly: true,
  },
  "share-links/revoke-share-link": {
    ...edits(async (viewer, { newLink }) => revokeShareLink(viewer, { linkId: (await newLink()).id })),
    authorOnly: true,
  },
  "share-links/revoke-share-links": {
    ...edits(async (viewer, { newLink }) =>
      revokeShareLinks(viewer, { linkIds: [(await newLink()).id, (await newLink()).id] }),
    ),
    authorOnly: true,
  },
  "share-links/share-briefing": edits((viewer, { sharedBriefingId }) =>
    shareBriefing(viewer, { briefingId: sharedBriefingId, days: 1 }, "https://x.example"),
  ),
  "share-links/share-topic": edits((viewer, { codeId }) =>
    shareTopic(viewer, { topicId: codeId, days: 1 }, "https://x.example"),
  ),
  "topics/find-passages": notes((viewer, { codeId }) =>
    findPassages(viewer, { topicId: codeId, words: "support" }),
  ),
  "topics/import-coded-statements": {
    ...notes((viewer, { versionId }) =>
      importCodedStatements(viewer, { versionId }, new TextEncoder().encode("no statements")),
    ),
    ends: "unreadable",
  },
  "topics/open-beside": {
    ...reads(
      async (viewer, { codeId, newStatement }) =>
        openBeside(viewer, codeId, [(await newStatement()).statementId]),
      ["topic"],
    ),
    ends: "invalid",
  },
  "topics/open-topic": reads((viewer, { codeId }) => openTopic(viewer, codeId), ["topic"]),
  "topics/open-topic-board": reads((viewer, { workspace }) => openTopicBoard(viewer, workspace.id)),
  "topics/place-statement": notes((viewer, { codeId, versionId, passage }) =>
    placeStatement(viewer, { topicId: codeId, versionId, ...passage }),
  ),
  "topics/remove-statement": notes(async (viewer, { newStatement }) =>
    removeStatement(viewer, await newStatement()),
  ),
  "topics/restore-statement": notes(async (viewer, { newStatement }) =>
    restoreStatement(viewer, await newStatement()),
  ),
  "topics/import-stances": notes((viewer, { workspace }) =>
    importStances(
      viewer,
      { workspaceId: workspace.id },
      new TextEncoder().encode("topic,actor,stance\nNo such topic,An example paper,opposes\n"),
    ),
  ),
  "topics/set-stance": {
    ...notes((viewer, { codeId }) =>
      setStance(viewer, {
        topicId: codeId,
        actorKey: "an example paper",
        stance: "opposes",
        revision: STALE,
      }),
    ),
    ends: "conflict",
  },
  "topics/suggest-companions": notes((viewer, { codeId }) => suggestCompanions(viewer, { topicId: codeId })),
};
