import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  ChangeRoleInput,
  DisablePersonInput,
  InvitePersonInput,
  MakeResetLinkInput,
  RemovePersonInput,
  RequireSecondStepInput,
  ResetTwoStepInput,
  RevokeInvitationInput,
} from "@/lib/contracts/people-input";
import type { HandedLinkView } from "@/lib/contracts/people-view";

type Act<Input, View = unknown> = (input: Input) => Promise<ActionResult<View>>;

/** What administrators do with people; the page hands them in. */
export interface PeopleActions {
  readonly invite: Act<InvitePersonInput, HandedLinkView>;
  readonly revoke: Act<RevokeInvitationInput>;
  readonly changeRole: Act<ChangeRoleInput>;
  readonly disable: Act<DisablePersonInput>;
  readonly remove: Act<RemovePersonInput>;
  readonly makeResetLink: Act<MakeResetLinkInput, HandedLinkView>;
  readonly resetTwoStep: Act<ResetTwoStepInput>;
  readonly requireSecondStep: Act<RequireSecondStepInput>;
}
