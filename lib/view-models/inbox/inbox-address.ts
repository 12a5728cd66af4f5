import { InboxInput } from "@/lib/contracts/inbox-input";
import { AppError } from "@/lib/core/errors";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

/**
 * What the address of the inbox asks. Empty fields count as not given.
 * @throws AppError "invalid" where a field says what cannot be asked
 */
export function readInboxAddress({ show, after }: AddressParameters): InboxInput {
  const read = InboxInput.safeParse({ ...(show ? { show } : {}), ...(after ? { after } : {}) });
  if (!read.success) throw new AppError("invalid", "This address asks for what an inbox does not have.");
  return read.data;
}

export function inboxHref({ show, after }: InboxInput): string {
  const asked = new URLSearchParams({ ...(show && { show }), ...(after && { after }) }).toString();
  return asked ? `/inbox?${asked}` : "/inbox";
}
