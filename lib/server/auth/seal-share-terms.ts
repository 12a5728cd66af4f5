import "server-only";
import type { ShareTerms } from "@/lib/contracts/share-input";
import { normaliseEmails } from "@/lib/core/accounts/normalise-emails";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { sendsMail } from "@/lib/server/mail/sends-mail";
import { assertPassword } from "./assert-password";
import { hashPassword } from "./password";
import { hashSecretToken, newSecretToken } from "./secret-token";

const DAY_MS = 86_400_000;

/**
 * The token of a new link, and its terms as they are stored: of the token and of a password only what they are checked by.
 * @throws AppError "invalid" for a password that an account could not have, a link that would end before it opens,
 * what is no address, named addresses beside a password or without mail, and members beside either
 */
export async function sealShareTerms({
  label,
  recipient,
  password,
  emails = [],
  membersOnly = false,
  opensAt,
  days,
}: ShareTerms) {
  const expiresAt = new Date(Date.now() + days * DAY_MS);
  const opens = opensAt ? new Date(opensAt) : null;
  if (opens && opens >= expiresAt)
    throw new AppError(
      "invalid",
      "This link would expire before it opens. Choose an earlier day, or a later end.",
    );
  if (emails.length > 0 && password)
    throw new AppError(
      "invalid",
      "A link is for named addresses or has a password, not both: the code is the password.",
    );
  if (membersOnly && (emails.length > 0 || password))
    throw new AppError("invalid", "A link for members asks for no password and no address: they sign in.");
  if (emails.length > 0 && !sendsMail())
    throw new AppError("invalid", "A link for named addresses needs mail, which is not set up here.");
  if (password) await assertPassword(password, [label ?? "", recipient ?? ""]);
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
      emails: normaliseEmails(emails),
      membersOnly,
    },
  };
}
