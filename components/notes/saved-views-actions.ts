import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  EditSavedViewInput,
  RestoreSavedViewInput,
} from "@/lib/contracts/saved-view-input";
import type { SavedViewChangedView } from "@/lib/contracts/saved-view-view";

type Act<Input> = (input: Input) => Promise<ActionResult<SavedViewChangedView>>;

/** What can be done with saved views. */
export interface SavedViewsActions {
  readonly create: Act<CreateSavedViewInput>;
  readonly edit: Act<EditSavedViewInput>;
  readonly remove: Act<DeleteSavedViewInput>;
  readonly restore: Act<RestoreSavedViewInput>;
}
