import { route } from "@/lib/server/edge/route";
import { streamTemporaryFile } from "@/lib/server/edge/stream-temporary-file";
import { takeBackup } from "@/lib/server/services/installation/take-backup";

/** "variorum backup" beside a server that holds the embedded database. */
export const POST = route((request) =>
  streamTemporaryFile((file) => takeBackup(request.headers.get("authorization"), file), "application/zip"),
);
