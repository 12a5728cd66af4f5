import { randomUUID } from "node:crypto";
import { act, authors, STALE } from "./action-row";
import type { Row } from "./asked";

const stated = () => ({ name: randomUUID(), asked: { state: "open" } });

/** Server actions of saved views. The views that are asked about are an editor's, who shares them. */
export const SAVED_VIEW_ACTIONS: Readonly<Record<string, Row>> = {
  "saved-views.createSavedView": act(
    ({ workspaceId }) => ({ workspaceId, shared: false, ...stated() }),
    "reader",
  ),
  "saved-views.editSavedView": authors(
    ({ savedViewIds: [viewId] }) => ({ viewId, revision: STALE, shared: true, ...stated() }),
    "reader",
  ),
  "saved-views.deleteSavedView": authors(
    ({ savedViewIds: [one, two] }, who) => ({ viewId: who === "admin" ? two : one }),
    "reader",
    "ok",
  ),
  "saved-views.restoreSavedView": authors(({ savedViewIds: [viewId] }) => ({ viewId }), "reader", "ok"),
};
