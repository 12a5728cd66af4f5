import "server-only";
import type { CreateShareLinkInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { AppError } from "@/lib/core/errors";
import { allowsComments } from "@/lib/core/permissions/allow-comments";
import { required } from "@/lib/core/permissions/required";
import { assertCan, assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { sealShareTerms } from "@/lib/server/auth/seal-share-terms";
import { listVersionSubjects } from "@/lib/server/db/documents";
import { insertShareLink } from "@/lib/server/db/share-links";
import { readChange } from "@/lib/server/derived/comparisons/read-change";
import { readReviews } from "@/lib/server/derived/reviews/read-reviews";
import { assertWithinShareLimit } from "@/lib/server/permissions/assert-within-share-limit";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/**
 * Makes a link that shows one version, one position of it, a comparison, or one change of it, to whoever holds it. The token is in
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
  const [first, older] = subjects;
  const shown = required(first);
  assertPersonCan(viewer, "share.create", subjectOf(shown));
  if (older) assertCan(viewer, "share.create", subjectOf(older));
  if (older && older.documentId !== shown.documentId) {
    throw new AppError(
      "invalid",
      "A link shows versions of one document. Share the two documents each with a link of its own.",
    );
  }
  if (input.changeKey) {
    if (!older) throw new AppError("invalid", "A change is shared with the two versions it stands between.");
    const read = await readChange(viewer, older.id, shown.id, input.changeKey);
    if (input.withReview && (await readReviews(viewer, read))?.open)
      throw new AppError(
        "forbidden",
        "You are judging these changes without knowing what others say. Finish that reading before you share a judgement.",
      );
  }
  if (older && input.positionId) {
    throw new AppError("invalid", "A comparison is shared as a whole, not one position of it.");
  }
  if (input.positionId && !shown.positions.some(({ id }) => id === input.positionId)) {
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  }
  if (input.membersOnly && (input.comments ?? "none") !== "none")
    throw new AppError("invalid", "A link for members takes no comments of guests: members write notes.");
  const isLimited = Boolean(input.password) || (input.emails ?? []).length > 0;
  const withComments = allowsComments(input.comments ?? "none", isLimited);
  await assertWithinShareLimit(shown.document.workspaceId, input.days);
  const { token, sealed } = await sealShareTerms(input);
  const row = await insertShareLink(viewer, {
    ...sealed,
    workspaceId: shown.document.workspaceId,
    documentId: shown.documentId,
    versionId: shown.id,
    olderVersionId: older?.id ?? null,
    positionId: input.positionId ?? null,
    changeKey: input.changeKey ?? null,
    withNotes: input.withNotes && !input.changeKey,
    withReview: input.changeKey !== undefined && (input.withReview ?? false),
    withNewer: input.positionId !== undefined && (input.withNewer ?? false),
    withNames: input.withNames ?? true,
    withComments,
    createdById: viewer.userId,
  });
  return { link: presentShareLink(viewer, row), url: `${origin}/s/${token}` };
}
