import { basename } from "node:path";
import type { ImportPlace, ImportVersionInput } from "../lib/contracts/document-input";
import type { Viewer } from "../lib/core/permissions/viewer";
import { bytesOf } from "./bytes-of-file";

export interface ListedCapture {
  readonly url: string;
  readonly capturedAt: string | null;
  readonly mediaType: string;
  readonly bytes: number | null;
  readonly title: string | null;
  readonly notes: readonly string[];
}

/** A document out of an archive, with what its import needs. */
export interface TakenCapture {
  readonly name: string;
  readonly input: Partial<ImportVersionInput>;
}

/** So many are taken out at a time: each travels with its bytes. */
const AT_ONCE = 20;

/** The documents of an archive as a numbered list, one a line. */
export function listOf(captures: readonly ListedCapture[]): string {
  return captures
    .map(({ url, capturedAt, mediaType, bytes, title, notes }, at) => {
      const size = bytes === null ? "" : `${bytes.toLocaleString("en")} bytes`;
      const day = capturedAt?.slice(0, 10) ?? "no date";
      return `  ${String(at + 1).padStart(3)}  ${day.padEnd(10)}  ${mediaType}  ${size}  ${[title, url, ...notes].filter(Boolean).join("  ")}`;
    })
    .join("\n");
}

/** `tell` hears what is to be known of the archive. @throws where the archive cannot be read or has no document of such a number (the error lists what it has) */
export async function takeFromArchive(
  viewer: Viewer,
  place: ImportPlace,
  path: string,
  wanted: readonly number[] | "all",
  tell: (remark: string) => void,
): Promise<TakenCapture[]> {
  const { openArchive } = await import("../lib/server/services/imports/open-archive");
  const about = { place, fileName: basename(path) };
  const bytes = await bytesOf(path);
  const { captures, remarks } = await openArchive(viewer, about, bytes);
  if (captures.length === 0)
    throw new Error(["The archive holds no document that could be imported.", ...remarks].join(" "));
  for (const remark of remarks) tell(remark);
  const numbers = wanted === "all" ? captures.map((_, at) => at + 1) : [...new Set(wanted)];
  const absent = numbers.filter((number) => captures[number - 1] === undefined);
  if (absent.length > 0) {
    const which = absent.join(", ");
    throw new Error(`there is no capture ${which} in it. There are:\n${listOf(captures)}`);
  }
  const taken: TakenCapture[] = [];
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE);
    const take = some.flatMap((number) => captures[number - 1]?.id ?? []);
    const opened = await openArchive(viewer, { ...about, take }, bytes);
    for (const [at, page] of opened.taken.entries()) {
      taken.push({
        name: `${path} #${some[at]}`,
        input: { file: new File([Buffer.from(page.bytes, "base64")], page.fileName), origin: page.origin },
      });
    }
  }
  return taken;
}
