import { act, authors, STALE } from "./action-row";
import type { Row } from "./asked";

/** Server actions of briefings by their file and name. */
export const BRIEFING_ACTIONS: Readonly<Record<string, Row>> = {
  "briefings.addToBriefing": act(
    ({ briefing, collected }) => ({ briefingId: briefing.briefingId, ...collected }),
    "reviewer",
  ),
  "briefings.createBriefing": act(({ workspaceId }) => ({ workspaceId, title: "x" }), "reviewer"),
  "briefings.deleteBriefing": authors(
    ({ briefing, spareBriefing }, who) => ({
      briefingId: (who === "admin" ? spareBriefing : briefing).briefingId,
    }),
    "reviewer",
    "ok",
  ),
  "briefings.editBriefing": act(
    ({ briefing }) => ({
      briefingId: briefing.briefingId,
      revision: STALE,
      title: "x",
      introduction: "",
      template: "changes",
    }),
    "reviewer",
    "conflict",
  ),
  "briefings.editBriefingItem": act(
    ({ briefing }) => ({
      itemId: briefing.itemId,
      revision: STALE,
      heading: "",
      comment: "",
      sentence: null,
    }),
    "reviewer",
    "conflict",
  ),
  "briefings.listBriefings": act(({ workspaceId }) => ({ workspaceId }), "reader"),
  "briefings.moveBriefingItem": act(
    ({ briefing }) => ({ itemId: briefing.itemId, beforeId: null }),
    "reviewer",
  ),
  "briefings.removeBriefingItem": act(({ otherBriefing }) => ({ itemId: otherBriefing.itemId }), "reviewer"),
  "briefings.restoreBriefing": authors(
    ({ briefing }) => ({ briefingId: briefing.briefingId }),
    "reviewer",
    "ok",
  ),
  "briefings.restoreBriefingItem": act(({ otherBriefing }) => ({ itemId: otherBriefing.itemId }), "reviewer"),
};
