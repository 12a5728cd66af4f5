import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  DeleteBriefingInput,
  EditBriefingInput,
  EditBriefingItemInput,
  MoveBriefingItemInput,
  RemoveBriefingItemInput,
} from "@/lib/contracts/briefing-input";

type Act<Input, View = unknown> = (input: Input) => Promise<ActionResult<View>>;

/** What a person may do to a briefing. */
export interface BriefingActions {
  readonly edit: Act<EditBriefingInput, { readonly revision: number }>;
  readonly remove: Act<DeleteBriefingInput>;
  readonly restore: Act<DeleteBriefingInput>;
  readonly editItem: Act<EditBriefingItemInput, { readonly revision: number }>;
  readonly moveItem: Act<MoveBriefingItemInput>;
  readonly removeItem: Act<RemoveBriefingItemInput>;
  readonly restoreItem: Act<RemoveBriefingItemInput>;
}
