import "server-only";
import { factsOf } from "./facts-of";

/** Characters. So much is read in about a tenth of a second; longer texts wait until somebody asks for their facts. */
const READ_AT_ONCE = 200_000;

/** Reads the facts of a version that was just stored, so that the first page can tell of them. */
export async function readFactsEarly(versionId: string, text: string): Promise<void> {
  if (text.length <= READ_AT_ONCE) await factsOf([versionId]);
}
