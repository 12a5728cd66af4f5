import { basename } from "node:path";
import type { ImportPlace, ImportVersionInput } from "../lib/contracts/document-input";
import type { ImportedVersionView } from "../lib/contracts/import-view";
import { isArchiveName } from "../lib/core/documents/archive-name";
import { currentWorkspace } from "../lib/core/permissions/current-workspace";
import type { Viewer } from "../lib/core/permissions/viewer";
import { bytesOf } from "./bytes-of-file";
import { type ListedCapture, listOf, takeFromArchive } from "./take-from-archive";

/** What is to be imported, as the command line says it. */
export interface TextsToImport {
  readonly files: readonly string[];
  /** Pages to be fetched. */
  readonly addresses: readonly string[];
  /** An id or a title. */
  readonly document: string;
  /** Make the document where there is none of that title. */
  readonly create: boolean;
  readonly label?: string;
  /** Where the files were published. */
  readonly source?: string;
  readonly date?: NonNullable<ImportVersionInput["date"]>;
  /** Which documents of web archives, by their numbers in the list, from 1; or all of them. */
  readonly captures?: readonly number[] | "all";
}

export interface Print {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Imports files and pages one after the other and says a line about each. One that cannot be read does not keep the others
 * from being imported. Answers the exit code: 1 where any of them failed.
 */
export async function importTexts(viewer: Viewer, texts: TextsToImport, print: Print): Promise<number> {
  let place = await placeOf(viewer, texts);
  const { importVersion } = await import("../lib/server/services/imports/import-version");
  const { label, source, date, captures } = texts;
  const about = { ...(label ? { label } : {}), ...(date ? { date } : {}) };
  let failed = 0;
  let asked = 0;
  const each = async (name: string, read: () => Promise<Partial<ImportVersionInput>>) => {
    asked++;
    try {
      const input = { ...about, ...(await read()) };
      const documentId =
        "documentId" in place ? place.documentId : await makeFor(viewer, place, texts, input);
      place = { documentId };
      sayImported(name, await importVersion(viewer, { documentId, ...input }), print);
    } catch (error) {
      failed++;
      print.err(`${name}: ${sayError(error)}\n`);
    }
  };
  for (const path of texts.files) {
    if (captures && isArchiveName(path)) {
      try {
        for (const taken of await takeFromArchive(viewer, place, path, captures, (remark) =>
          print.err(`${path}: ${remark}\n`),
        ))
          await each(taken.name, async () => taken.input);
      } catch (error) {
        asked++;
        failed++;
        print.err(`${path}: ${sayError(error)}\n`);
      }
      continue;
    }
    await each(path, async () => ({
      file: new File([await bytesOf(path)], basename(path)),
      ...(source ? { sourceUrl: source } : {}),
    }));
  }
  for (const url of texts.addresses) {
    await each(url, async () => {
      const { fetchPage } = await import("../lib/server/services/imports/fetch-page");
      const { bytes, fileName, origin } = await fetchPage(viewer, { place, url });
      return { file: new File([Buffer.from(bytes, "base64")], fileName), origin };
    });
  }
  if (failed > 0) print.err(sayFailed(failed, asked));
  return failed > 0 ? 1 : 0;
}

export const sayFailed = (failed: number, asked: number): string =>
  `${failed} of ${asked} ${failed === 1 ? "was" : "were"} not imported.\n`;

/** As much of it as a line says. */
type Imported = Pick<ImportedVersionView, "known" | "warnings"> & {
  readonly version: Pick<ImportedVersionView["version"], "id" | "ordinal" | "label" | "words">;
};

/** A line about what became of a file. */
export function sayImported(name: string, { version, known, warnings }: Imported, print: Print): void {
  print.out(
    known
      ? `${name}: these very bytes are version ${version.ordinal}, “${version.label}”, already\n`
      : `${name}: version ${version.ordinal}, “${version.label}”, ${version.words} words\t${version.id}\n`,
  );
  if (!known) for (const warning of warnings) print.err(`${name}: ${warning}\n`);
}

/** Where an archive holds several documents, the error lists them, so that they can be named. */
function sayError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const { captures } = (error as { details?: { captures?: readonly ListedCapture[] } }).details ?? {};
  return captures
    ? `the archive holds ${captures.length} documents. Say --capture N (several times if you like) or --all:\n${listOf(captures)}`
    : message;
}

const fold = (words: string) => words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** The id of the document of that id or title; `null` where there is none. @throws where several are called so */
export function documentMeant(
  documents: readonly { readonly id: string; readonly title: string }[],
  wanted: string,
): string | null {
  const found = documents.filter(
    ({ id, title }) => id === wanted.toLowerCase() || fold(title) === fold(wanted),
  );
  if (found.length < 2) return found[0]?.id ?? null;
  const ids = found.map(({ id }) => id).join(", ");
  throw new Error(`${found.length} documents are called “${wanted}”; say which by its id: ${ids}`);
}

/** Titles that an error lists. */
const MOST_TITLES = 50;

/**
 * The document that is meant, or where it is to be made.
 * @throws where no document has this id or title and none is to be made, or several have it
 */
async function placeOf(viewer: Viewer, { document: wanted, create }: TextsToImport): Promise<ImportPlace> {
  const { listDocumentTitles } = await import("../lib/server/services/documents/list-document-titles");
  const workspaceId = currentWorkspace(viewer);
  if (!workspaceId) throw new Error("this person is no member of a workspace");
  const documents = await listDocumentTitles(viewer, workspaceId);
  const only = documentMeant(documents, wanted);
  if (only) return { documentId: only };
  if (create && !UUID.test(wanted)) return { workspaceId };
  const titles = documents.slice(0, MOST_TITLES).map(({ title }) => `  ${title}\n`);
  if (documents.length > MOST_TITLES) titles.push(`  and ${documents.length - MOST_TITLES} more\n`);
  throw new Error(
    `there is no document “${wanted}”; --create makes one of that title. There are:\n${titles.join("") || "  none\n"}`,
  );
}

/** Makes the document for the first text that can be read: where none can, no empty one is left behind. Answers its id. */
async function makeFor(
  viewer: Viewer,
  place: Extract<ImportPlace, { readonly workspaceId: string }>,
  { document: title }: TextsToImport,
  { file, origin }: Partial<ImportVersionInput>,
): Promise<string> {
  const { previewVersion } = await import("../lib/server/services/imports/preview-version");
  const { createDocument } = await import("../lib/server/services/documents/create-document");
  if (file)
    await previewVersion(
      viewer,
      { place, fileName: file.name, ...(origin ? { origin } : {}) },
      new Uint8Array(await file.arrayBuffer()),
    );
  return (await createDocument(viewer, { workspaceId: place.workspaceId, title })).id;
}
