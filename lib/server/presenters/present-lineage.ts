import "server-only";
import type { LineageSaidView, LineageStepView, LineageView } from "@/lib/contracts/lineage-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { VersionRefRow } from "@/lib/server/db/documents";
import type { LinedVersionRow } from "@/lib/server/db/lineages";
import type { DocumentLineages } from "@/lib/server/derived/lineages/lineages-of";
import { presentVersionRef } from "./present-version-ref";

interface LinedDocument {
  readonly id: string;
  readonly workspaceId: string;
  /** Oldest first, as lineages have them. */
  readonly versions: readonly VersionRefRow[];
}

/** The lineage that holds a position; a position that lineages do not know stands alone. */
export function presentLineage(
  viewer: Viewer,
  document: LinedDocument,
  { lineages, decisions, versions }: DocumentLineages,
  positionId: string,
): LineageView {
  const said = (otherId: string): LineageSaidView => {
    const last = decisions.find(
      ({ earlierId, laterId }) =>
        (earlierId === positionId && laterId === otherId) ||
        (earlierId === otherId && laterId === positionId),
    );
    return { kind: (last?.kind ?? "none") as LineageSaidView["kind"], revision: last?.revision ?? 0 };
  };
  const lineage = lineages.find((each) => each.some((member) => member?.position.id === positionId));
  const steps = document.versions.map((row, at): LineageStepView => {
    const member = lineage?.[at];
    const positions = versions.find(({ id }) => id === row.id)?.positions ?? [];
    const own = positions.some(({ id }) => id === positionId);
    return {
      version: presentVersionRef(row),
      stated: member
        ? { ...named(member.position), state: member.state, score: member.score, by: member.by }
        : null,
      ...(member && !own ? { said: said(member.position.id) } : {}),
      others: own
        ? []
        : positions
            .filter(({ id }) => id !== member?.position.id)
            .map((position) => ({ ...named(position), said: said(position.id) })),
    };
  });
  return {
    positionId,
    steps,
    may: { decide: can(viewer, "lineage.decide", { workspaceId: document.workspaceId }) },
  };
}

const named = ({ id, label, heading }: LinedVersionRow["positions"][number]) => ({ id, label, heading });
