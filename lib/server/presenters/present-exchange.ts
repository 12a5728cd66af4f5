import "server-only";
import type { ExchangeAnnotation } from "@/lib/core/exchange/exchange-annotation";
import { exchangeTarget } from "@/lib/core/exchange/exchange-target";
import type { CodePoints } from "@/lib/core/text/code-points";
import type { ExchangedRow } from "@/lib/server/db/exchange";

/** An annotation as it leaves for other programs: names without e-mail addresses, its own or its first address. */
export function presentExchange(
  row: ExchangedRow,
  points: CodePoints,
  documentId: string,
  origin: string,
): ExchangeAnnotation {
  const { sourceUrl, dateIso, datePrecision, capturedAt } = row.version;
  const published = datePrecision === "day" ? `${dateIso}T00:00:00Z` : null;
  const id = row.sourceId ?? `${origin}/annotations/${row.id}`;
  return {
    ...entry(row, id),
    tags: row.tags,
    target: exchangeTarget(row, points, {
      source: sourceUrl ?? `${origin}/documents/${documentId}`,
      sourceDate: capturedAt?.toISOString() ?? published ?? row.version.createdAt.toISOString(),
      cached: `${origin}/versions/${row.versionId}`,
    }),
    replies: row.replies.map((reply) => ({
      ...entry(reply, reply.sourceId ?? `${origin}/annotations/${reply.id}`),
      inReplyTo: id,
    })),
  };
}

type Entry = ExchangedRow["replies"][number];

const entry = ({ sourceCreator, author, createdAt, editedAt, body }: Entry, id: string) => ({
  id,
  creator: { id: null, name: sourceCreator ?? author.name },
  created: createdAt.toISOString(),
  modified: editedAt?.toISOString() ?? null,
  note: body,
  tags: [],
  rights: null,
});
