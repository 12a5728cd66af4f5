import type { Subject } from "./rules";

/** What the rules ask of a version that was loaded with its document. */
export const subjectOf = (version: {
  readonly id: string;
  readonly document: { readonly id: string; readonly workspaceId: string; readonly deletedAt: Date | null };
}) =>
  ({
    workspaceId: version.document.workspaceId,
    documentId: version.document.id,
    versionId: version.id,
    deleted: version.document.deletedAt !== null,
  }) satisfies Subject;
