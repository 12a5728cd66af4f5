import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { BOARD_FILES, type BoardFile, writeBoardFile } from "@/lib/server/export/board-file";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";

const File = z.enum(Object.keys(BOARD_FILES) as BoardFile[]);

/** Topics by actors to take away. */
export const GET = route<{ file: string }>(async (_request, params) => {
  const file = required(File.safeParse(params.file).data);
  const { body, mediaType, name } = await writeBoardFile(await openTopicBoard(await currentViewer()), file);
  return download(body, mediaType, name);
});
