import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { API_ANSWERS } from "../../lib/contracts/api/answers";
import { bytesOf } from "../bytes-of-file";
import { documentMeant, type Print, sayFailed, sayImported, type TextsToImport, UUID } from "../import-texts";
import { askRemote, type RemoteServer } from "./remote-server";

/**
 * Sends files to a server, one after the other, and says a line about each, as `importTexts` does. Answers the exit code.
 * Archives of many documents and pages to be fetched are the business of the server's own pages.
 */
export async function importRemote(
  server: RemoteServer,
  { files, document, create, label, source, date }: TextsToImport,
  print: Print,
): Promise<number> {
  let documentId = await documentOf(server, document, create);
  const about = {
    ...(label ? { label } : {}),
    ...(source ? { sourceUrl: source } : {}),
    ...(date ? { date: date.iso, basis: date.basis } : {}),
  };
  let failed = 0;
  for (const path of files) {
    try {
      const body = new Blob([await bytesOf(path)]);
      const fileName = basename(path);
      documentId ??= await makeFor(server, document, fileName, body);
      const asked = new URLSearchParams({ fileName, ...about });
      const answer = await askRemote(server, `/documents/${documentId}/versions?${asked}`, {
        method: "POST",
        body,
        headers: BYTES,
      });
      sayImported(path, API_ANSWERS.ImportedVersion.parse(await answer.json()), print);
    } catch (error) {
      failed++;
      print.err(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (failed > 0) print.err(sayFailed(failed, files.length));
  return failed > 0 ? 1 : 0;
}

const BYTES = { "content-type": "application/octet-stream" };

/** `null` where there is none and it is to be made. */
async function documentOf(server: RemoteServer, wanted: string, create: boolean): Promise<string | null> {
  if (UUID.test(wanted)) return wanted;
  const found = documentMeant(await documentsCalled(server, wanted), wanted);
  if (found) return found;
  if (!create) throw new Error(`there is no document “${wanted}”; --create makes one of that title.`);
  return null;
}

/** Makes the document for the first file that the server can read: where it refuses all of them, no empty one is left behind. */
async function makeFor(server: RemoteServer, title: string, fileName: string, body: Blob): Promise<string> {
  const asked = new URLSearchParams({ fileName });
  await askRemote(server, `/previews?${asked}`, { method: "POST", body, headers: BYTES });
  const answer = await askRemote(server, "/documents", {
    method: "POST",
    body: { title },
    headers: { "idempotency-key": randomUUID() },
  });
  return API_ANSWERS.Document.parse(await answer.json()).id;
}

/** Documents whose title, office or labels have the words, archived ones too; several pages of them where there are so many. */
async function documentsCalled(server: RemoteServer, words: string) {
  const found: { readonly id: string; readonly title: string }[] = [];
  // Half a sign at the end is a word that stands nowhere.
  const q = words.slice(0, 200).replace(/[\ud800-\udbff]$/, "");
  for (const state of [{}, { archived: "yes" }]) {
    let after: string | null = null;
    do {
      const asked: URLSearchParams = new URLSearchParams({ q, ...state, ...(after ? { after } : {}) });
      const page: ReturnType<typeof API_ANSWERS.DocumentList.parse> = API_ANSWERS.DocumentList.parse(
        await (await askRemote(server, `/documents?${asked}`)).json(),
      );
      found.push(...page.documents);
      after = page.next;
    } while (after);
  }
  return found;
}
