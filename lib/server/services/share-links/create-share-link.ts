import "server-only";
import type { CreateShareLinkInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { hashShareToken, newShareToken } from "@/lib/server/auth/share-cookie";
import { listVersionSubjects } from "@/lib/server/db/documents";
import { insertShareLink } from "@/lib/server/db/share-links";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

const DAY_MS = 86_400_000;

/**
 * Makes a link that shows one version, one position of it, or a comparison, to whoever holds it. The token is in
 * the answer and nowhere else. `origin` is the address people type, such as "https://variorum.example.gov".
 */
export async function createShareLink(
  viewer: Viewer,
  input: CreateShareLinkInput,
  origin: string,
): Promise<NewShareLinkView> {
  const asked = [input.versionId, ...(input.olderVersionId ? [input.olderVersionId] : [])];
  const rows = await listVersionSubjects(asked);
  const subjects = asked.map((id) => required(rows.find((row) => row.id === id)));
  for (const { document } of subjects) {
    assertCan(viewer, "share.create", {
      workspaceId: document.workspaceId,
      deleted: document.deletedAt !== null,
    });
  }
  const [shown, older] = subjects;
  if (viewer.kind !== "person" || !shown)
    throw new AppError("forbidden", "Only a signed-in person can share.");
  if (older && older.documentId !== shown.documentId) {
    throw new AppError(
      "invalid",
      "A link shows versions of one document. Share the two documents each with a link of its own.",
    );
  }
  if (input.positionId && !shown.positions.some(({ id }) => id === input.positionId)) {
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  }
  const token = newShareToken();
  const row = await insertShareLink(viewer, {
    tokenHash: hashShareToken(token),
    workspaceId: shown.document.workspaceId,
    documentId: shown.documentId,
    versionId: shown.id,
    olderVersionId: older?.id ?? null,
    positionId: input.positionId ?? null,
    withNotes: input.withNotes,
    createdById: viewer.userId,
    expiresAt: new Date(Date.now() + input.days * DAY_MS),
  });
  return { link: presentShareLink(viewer, row), url: `${origin}/s/${token}` };
}
