import "server-only";
import type { ShareTerms } from "@/lib/contracts/share-input";
import { assertPasswordLength } from "@/lib/core/accounts/password-rule";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { hashPassword } from "./password";
import { hashSecretToken, newSecretToken } from "./secret-token";

const DAY_MS = 86_400_000;

/**
 * The token of a new link, and its terms as they are stored: of the token and of a password only what they are checked by.
 * @throws AppError "invalid" for a password of another length than an account's, or a link that would end before it opens
 */
export async function sealShareTerms({ label, recipient, password, opensAt, days }: ShareTerms) {
  const expiresAt = new Date(Date.now() + days * DAY_MS);
  const opens = opensAt ? new Date(opensAt) : null;
  if (opens && opens >= expiresAt)
    throw new AppError(
      "invalid",
      "This link would expire before it opens. Choose an earlier day, or a later end.",
    );
  if (password) assertPasswordLength(password);
  const token = newSecretToken();
  return {
    token,
    sealed: {
      tokenHash: required(hashSecretToken(token)),
      label: label ?? "",
      recipient: recipient ?? "",
      passwordHash: password ? await hashPassword(password) : null,
      opensAt: opens,
      expiresAt,
    },
  };
}
