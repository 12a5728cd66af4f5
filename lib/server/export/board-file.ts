import "server-only";
import type { TopicBoardView } from "@/lib/contracts/topic-view";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { boardCsv } from "@/lib/view-models/exports/topic-csv";
import { boardJson } from "@/lib/view-models/exports/topic-json";
import { boardOutline } from "@/lib/view-models/exports/topic-outline";
import { FILE_TYPES } from "./file-types";
import type { WrittenFile } from "./written-file";

/** The files that topics by actors can be taken away as, with their media types. */
export const BOARD_FILES = {
  "topics.csv": FILE_TYPES.csv,
  "topics.html": FILE_TYPES.html,
  "topics.docx": FILE_TYPES.docx,
  "topics.json": FILE_TYPES.json,
} as const;

export type BoardFile = keyof typeof BOARD_FILES;

/** Topics by actors to take away. */
export async function writeBoardFile(board: TopicBoardView, file: BoardFile): Promise<WrittenFile> {
  const body = () => {
    switch (file) {
      case "topics.csv":
        return boardCsv(board);
      case "topics.html":
        return outlineHtml(boardOutline(board));
      case "topics.docx":
        return writeOutlineDocument(boardOutline(board));
      case "topics.json":
        return boardJson(board);
    }
  };
  return { body: await body(), mediaType: BOARD_FILES[file], name: `Topics by actor.${file.split(".")[1]}` };
}
