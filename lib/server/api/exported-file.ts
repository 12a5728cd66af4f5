import "server-only";
import { NoQuery } from "@/lib/contracts/api/questions";
import type { WrittenFile } from "@/lib/server/export/written-file";
import { type Asked, type Operation, operation } from "./operation";

interface Exported {
  /** Below /api/v1, with the name of the file behind the last stroke. */
  readonly path: string;
  readonly summary: string;
  readonly mediaType: string;
  readonly write: (asked: Pick<Asked, "holder" | "ids" | "origin" | "signal">) => Promise<WrittenFile>;
}

/** An address where something that can be read is a file to take away. */
export const exportedFile = ({ path, summary, mediaType, write }: Exported): Operation =>
  operation("GET", path, {
    id: `write-${path.split("/").at(-1)}`.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    scope: "read",
    query: NoQuery,
    answer: null,
    givesFile: mediaType,
    serve: async (asked) => ({ value: null, file: await write(asked) }),
  });
