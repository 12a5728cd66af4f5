import "server-only";
import { foldForm } from "@/lib/core/text/fold-form";
import { lineagesOf } from "./lineages-of";
import { positionWords } from "./resolve-lineages";

/**
 * A position's words in its own version and, by its lineage, in the newest one of the document, both without their printed
 * number; `newest` is `null` where no position there continues it. `null` where there is no such position.
 */
export async function newestWording(
  documentId: string,
  positionId: string,
): Promise<{ readonly own: string; readonly newest: string | null; readonly same: boolean } | null> {
  const { lineages, versions } = await lineagesOf(documentId);
  const at = versions.findIndex(({ positions }) => positions.some(({ id }) => id === positionId));
  const version = versions[at];
  const position = version?.positions.find(({ id }) => id === positionId);
  const last = versions.at(-1);
  if (!version || !position || !last) return null;
  const own = positionWords(version.text, position).trim();
  const lineage = lineages.find((members) => members[at]?.position.id === positionId);
  const continued = lineage?.at(-1);
  const newest = continued ? positionWords(last.text, continued.position).trim() : null;
  return { own, newest, same: newest !== null && foldForm(own) === foldForm(newest) };
}
