import "server-only";
import type { MakeResetLinkInput } from "@/lib/contracts/people-input";
import type { HandedLinkView } from "@/lib/contracts/people-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { hashSecretToken, newSecretToken } from "@/lib/server/auth/secret-token";
import { insertPasswordReset } from "@/lib/server/db/password-resets";
import { mailHandedLink } from "@/lib/server/mail/mail-handed-link";
import { memberToManage } from "@/lib/server/permissions/member-to-manage";

const OPEN_MS = 30 * 60_000;

/** A link by which a member sets a new password: opens once, for 30 minutes; in the answer, and where mail is sent in a letter to them. */
export async function makeResetLink(
  viewer: Viewer,
  { workspaceId, userId }: MakeResetLinkInput,
  origin: string,
): Promise<HandedLinkView> {
  const allowed = await memberToManage(viewer, workspaceId, userId);
  if (allowed.user.disabledAt) throw new AppError("conflict", "This account is disabled. Enable it first.");
  const token = newSecretToken();
  const expiresAt = new Date(Date.now() + OPEN_MS);
  const tokenHash = required(hashSecretToken(token));
  await insertPasswordReset(allowed.viewer, workspaceId, { tokenHash, userId, expiresAt });
  const url = `${origin}/reset/${token}`;
  const mailed = await mailHandedLink({
    to: allowed.user.email,
    subject: "A new password",
    paragraphs: [
      `${allowed.viewer.name}, an administrator of your workspace, made a link by which you set a new password:`,
      url,
      "It works once, within 30 minutes; until then your present password works. If you did not ask for it, ask them why.",
    ],
  });
  return { url, expiresAt: expiresAt.toISOString(), mailed };
}
