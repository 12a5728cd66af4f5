import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  AddToBriefingInput,
  CreateBriefingInput,
  ListBriefingsInput,
} from "@/lib/contracts/briefing-input";
import type { BriefingListView } from "@/lib/contracts/briefing-view";

/** What it takes to put something into a briefing. */
export interface CollectActions {
  readonly list: (input: ListBriefingsInput) => Promise<ActionResult<BriefingListView>>;
  readonly create: (input: CreateBriefingInput) => Promise<ActionResult<{ readonly briefingId: string }>>;
  readonly add: (
    input: AddToBriefingInput,
  ) => Promise<ActionResult<{ readonly added: number; readonly there: number }>>;
}
