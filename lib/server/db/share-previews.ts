import "server-only";
import { query } from "./query";

/** The names of what a link shows; `null` where there is no such link. */
export function findSharePreview(linkId: string) {
  return query((prisma) =>
    prisma.shareLink.findUnique({
      where: { id: linkId },
      select: {
        changeKey: true,
        position: { select: { label: true } },
        version: { select: { label: true } },
        olderVersion: { select: { label: true } },
        document: { select: { title: true } },
        code: { select: { name: true } },
        briefing: { select: { title: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}
export type SharePreviewRow = NonNullable<Awaited<ReturnType<typeof findSharePreview>>>;
