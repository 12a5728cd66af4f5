import { AppError } from "@/lib/core/errors";
import { normaliseEmail } from "./normalise-email";

const SHOWN = 80;

/**
 * Several addresses, each once, in the form they are compared in.
 * @throws AppError "invalid", which says which of them is none
 */
export function normaliseEmails(emails: readonly string[]): string[] {
  return [...new Set(emails.map(normaliseOne))];
}

function normaliseOne(email: string): string {
  try {
    return normaliseEmail(email);
  } catch {
    const shown = email.length > SHOWN ? `${email.slice(0, SHOWN)}…` : email;
    throw new AppError(
      "invalid",
      `“${shown}” is not an e-mail address we can use. Expected something like name@office.gov.`,
    );
  }
}
