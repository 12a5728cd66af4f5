import "server-only";
import { NoQuery, WorkspacePageQuery } from "@/lib/contracts/api/questions";
import { BRIEFING_FILES, type BriefingFile, writeBriefingFile } from "@/lib/server/export/briefing-file";
import { listBriefings } from "@/lib/server/services/briefings/list-briefings";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";
import { exportedFile } from "./exported-file";
import { operation } from "./operation";
import { pageOf } from "./page-of";

const WHAT: Readonly<Record<BriefingFile, string>> = {
  "briefing.docx": "A briefing as a Word file, its changes tracked",
  "briefing.pdf": "A briefing as a tagged PDF, where the server has a Chromium",
  "briefing.html": "A briefing as a page that stands alone",
  "briefing.md": "A briefing in Markdown",
  "briefing.json": "A briefing as a file, with marks and permalinks",
};

export const BRIEFING_OPERATIONS = [
  operation("GET", "/briefings", {
    id: "listBriefings",
    summary: "The briefings of a workspace, the latest 200",
    scope: "read",
    query: WorkspacePageQuery,
    answer: "BriefingPage",
    async serve({ holder, query: { workspace, ...page } }) {
      const { briefings } = await listBriefings(holder.viewer, workspace);
      const { items, next } = pageOf(briefings, ({ id }) => id, page);
      return { value: { briefings: items, next } };
    },
  }),
  operation("GET", "/briefings/{briefingId}", {
    id: "readBriefing",
    summary: "A briefing with its items and sources, and whether what each stands on still does",
    scope: "read",
    query: NoQuery,
    answer: "Briefing",
    async serve({ holder, ids: { briefingId = "" } }) {
      const briefing = await openBriefing(holder.viewer, briefingId);
      const sources = briefing.sources.map(({ document, version, provenance, inTrash }) => ({
        document,
        version,
        sourceUrl: provenance.sourceUrl,
        sha256: provenance.sha256,
        inTrash,
      }));
      return { value: { ...briefing, sources }, revision: briefing.revision };
    },
  }),
  ...(Object.keys(BRIEFING_FILES) as BriefingFile[]).map((file) =>
    exportedFile({
      path: `/briefings/{briefingId}/${file}`,
      summary: WHAT[file],
      mediaType: BRIEFING_FILES[file],
      async write({ holder: { viewer }, ids: { briefingId = "" }, origin, signal }) {
        const briefing = await openBriefing(viewer, briefingId);
        const written = await writeBriefingFile(briefing, file, origin, undefined, signal);
        if (file === "briefing.pdf")
          await recordPrinted(viewer, {
            kind: "briefing",
            workspaceId: briefing.workspaceId,
            id: briefingId,
          });
        return written;
      },
    }),
  ),
];
