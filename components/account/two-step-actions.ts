import type { BothFactorsInput, ConfirmTwoStepInput, OwnPasswordInput } from "@/lib/contracts/account-input";
import type { AppSetUpView, RecoveryCodesView } from "@/lib/contracts/account-view";
import type { ActionResult } from "@/lib/contracts/action-result";

/** What people do with their own two-step sign-in; the page hands them in. */
export interface TwoStepActions {
  readonly begin: (input: OwnPasswordInput) => Promise<ActionResult<AppSetUpView>>;
  readonly confirm: (input: ConfirmTwoStepInput) => Promise<ActionResult<RecoveryCodesView>>;
  readonly makeCodes: (input: BothFactorsInput) => Promise<ActionResult<RecoveryCodesView>>;
  readonly turnOff: (input: BothFactorsInput) => Promise<ActionResult<unknown>>;
}
