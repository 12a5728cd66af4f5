import type { Viewer } from "@/lib/core/permissions/viewer";
import type { Export } from "./exports";

type Written = { readonly body: string | Uint8Array };
type Write = (viewer: Viewer, ids: readonly string[], form: string, origin: string) => Promise<Written>;

const comparison: Write = async (viewer, [older = "", newer = ""], form, origin) => {
  const { openComparison } = await import("../../lib/server/services/comparisons/open-comparison");
  const { COMPARISON_FILES, writeComparisonFile } = await import("../../lib/server/export/comparison-file");
  const file = Object.keys(COMPARISON_FILES).find((name) => name.endsWith(`.${form}`));
  return writeComparisonFile(
    await openComparison(viewer, older, newer),
    file as keyof typeof COMPARISON_FILES,
    origin,
  );
};

const WRITERS: Readonly<Record<Export["what"], Write>> = {
  async facts(viewer, [document = ""], form, origin) {
    const { openDocumentPicture } = await import("../../lib/server/services/facts/open-document-picture");
    const { writeFactsFile } = await import("../../lib/server/export/document-file");
    return writeFactsFile(
      await openDocumentPicture(viewer, document),
      form === "csv" ? "csv" : "json",
      origin,
    );
  },
  async positions(viewer, [document = ""]) {
    const { openPositionMatrix } = await import("../../lib/server/services/positions/open-position-matrix");
    const { writeMatrixFile } = await import("../../lib/server/export/document-file");
    return writeMatrixFile("positions", await openPositionMatrix(viewer, document));
  },
  changes: comparison,
  reviews: comparison,
  async notes(viewer, _ids, _form, origin) {
    const { exportNotes } = await import("../../lib/server/services/annotations/export-notes");
    const { writeNotesFile } = await import("../../lib/server/export/notes-file");
    return writeNotesFile(await exportNotes(viewer, {}), origin);
  },
  async annotations(viewer, [document = ""], _form, origin) {
    const { exportAnnotations } = await import("../../lib/server/services/annotations/export-annotations");
    const { annotationFile } = await import("../../lib/core/exchange/annotation-collection");
    const { title, annotations } = await exportAnnotations(viewer, document, origin);
    return { body: annotationFile(annotations, `${origin}/api/annotations/${document}/`, title) };
  },
  async briefing(viewer, [briefing = ""], form, origin) {
    const { openBriefing } = await import("../../lib/server/services/briefings/open-briefing");
    const { writeBriefingFile } = await import("../../lib/server/export/briefing-file");
    const file = `briefing.${form}` as Parameters<typeof writeBriefingFile>[1];
    return writeBriefingFile(await openBriefing(viewer, briefing), file, origin);
  },
  async topic(viewer, [topic = ""], form, origin) {
    const { openTopic } = await import("../../lib/server/services/topics/open-topic");
    const { writeTopicFile } = await import("../../lib/server/export/topic-file");
    const file = `topic.${form}` as Parameters<typeof writeTopicFile>[1];
    return writeTopicFile(await openTopic(viewer, topic), file, origin);
  },
  async matrix(viewer, _ids, form) {
    const { openTopicBoard } = await import("../../lib/server/services/topics/open-topic-board");
    const { writeBoardFile } = await import("../../lib/server/export/board-file");
    return writeBoardFile(
      await openTopicBoard(viewer),
      `topics.${form}` as Parameters<typeof writeBoardFile>[1],
    );
  },
};

/** What a person may take away, out of the database itself. @param form one of those of the export @param url where people open this Variorum */
export async function exportLocally(
  what: Export["what"],
  ids: readonly string[],
  form: string,
  email: string,
  url: string | undefined,
): Promise<string | Uint8Array> {
  const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
  databaseSlot().purpose = "variorum export";
  const { viewerOfEmail } = await import("../../lib/server/auth/viewer-of-email");
  const { env } = await import("../../lib/server/env");
  try {
    const origin = (url ?? env().publicUrl ?? "http://localhost:3000").replace(/\/+$/, "");
    return (await WRITERS[what](await viewerOfEmail(email), ids, form, origin)).body;
  } finally {
    await closeDatabase();
  }
}
