import "server-only";
import type { ExchangeAnnotation } from "@/lib/core/exchange/exchange-annotation";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { codePoints } from "@/lib/core/text/code-points";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { listExchangedAnnotations } from "@/lib/server/db/exchange";
import { listVersionTexts } from "@/lib/server/db/placements";
import { presentExchange } from "@/lib/server/presenters/present-exchange";

/** A document's annotations for other programs. `origin` makes their addresses: "https://variorum.example.gov". */
export async function exportAnnotations(
  viewer: Viewer,
  documentId: string,
  origin: string,
): Promise<{ readonly title: string; readonly annotations: readonly ExchangeAnnotation[] }> {
  const document = required(await findDocumentSubject(documentId));
  const { workspaceId, deletedAt, title } = document;
  assertCan(viewer, "annotation.export", { workspaceId, documentId, deleted: deletedAt !== null });
  const rows = await listExchangedAnnotations(documentId);
  const texts = await listVersionTexts([...new Set(rows.map(({ versionId }) => versionId))]);
  const points = new Map(texts.map(({ id, text }) => [id, codePoints(text)]));
  const annotations = rows.map((row) =>
    presentExchange(row, required(points.get(row.versionId)), documentId, origin),
  );
  return { title, annotations };
}
