import { AppError } from "@/lib/core/errors";

/**
 * One e-mail address in the form it is compared and stored in: NFKC first (so that a full-width `＠` counts as
 * the `@` it looks like), then trimmed and in lower case. Exactly one `@`, no quotes, white space, control
 * characters or list separators: mailers disagree on those, and disagreement is how accounts are taken over.
 * Letters outside ASCII are refused, because they can look like others.
 *
 * At most 254 characters (RFC 5321, 4.5.3.1.3).
 * @throws AppError "invalid"
 */
export function normaliseEmail(input: string): string {
  const email = input.length <= 512 ? input.normalize("NFKC").trim().toLowerCase() : "";
  const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
  const domain = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;
  const parts = email.split("@");
  const [name = "", host = ""] = parts;
  if (
    parts.length !== 2 ||
    email.length > 254 ||
    name.length > 64 ||
    !local.test(name) ||
    !domain.test(host)
  ) {
    throw new AppError(
      "invalid",
      "This is not an e-mail address we can use. Expected something like name@office.gov.",
    );
  }
  return email;
}
