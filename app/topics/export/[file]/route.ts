import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { boardCsv } from "@/lib/view-models/exports/topic-csv";
import { boardOutline } from "@/lib/view-models/exports/topic-outline";

const File = z.enum(["topics.csv", "topics.html", "topics.docx"]);
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Topics by actors to take away. */
export const GET = route<{ file: string }>(async (_request, params) => {
  const file = required(File.safeParse(params.file).data);
  const board = await openTopicBoard(await currentViewer());
  switch (file) {
    case "topics.csv":
      return download(boardCsv(board), "text/csv", "Topics by actor.csv");
    case "topics.html":
      return download(outlineHtml(boardOutline(board)), "text/html", "Topics by actor.html");
    case "topics.docx":
      return download(await writeOutlineDocument(boardOutline(board)), WORD, "Topics by actor.docx");
  }
});
