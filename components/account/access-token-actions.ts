import type { MakeAccessTokenInput, RevokeAccessTokenInput } from "@/lib/contracts/access-token-input";
import type { NewAccessTokenView } from "@/lib/contracts/account-view";
import type { ActionResult } from "@/lib/contracts/action-result";

/** What people do with access tokens of their own; the page hands them in. */
export interface AccessTokenActions {
  readonly make: (input: MakeAccessTokenInput) => Promise<ActionResult<NewAccessTokenView>>;
  readonly revoke: (input: RevokeAccessTokenInput) => Promise<ActionResult<unknown>>;
}
