import type { VersionRefView } from "@/lib/contracts/document-view";

/** The versions just before and after one, within its document. */
export function neighbouringVersions(
  versions: readonly VersionRefView[],
  of: VersionRefView,
): { before: VersionRefView | null; after: VersionRefView | null } {
  const line = versions.filter(({ documentId }) => documentId === of.documentId);
  const before = line.filter(({ ordinal }) => ordinal < of.ordinal).sort((a, b) => b.ordinal - a.ordinal)[0];
  const after = line.filter(({ ordinal }) => ordinal > of.ordinal).sort((a, b) => a.ordinal - b.ordinal)[0];
  return { before: before ?? null, after: after ?? null };
}
