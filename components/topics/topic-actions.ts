import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  FindPassagesInput,
  PlaceStatementInput,
  RemoveStatementInput,
  SetStanceInput,
  SuggestCompanionsInput,
} from "@/lib/contracts/topic-input";
import type { FoundPassagesView } from "@/lib/contracts/topic-view";

type Act<Input, Answer> = (input: Input) => Promise<ActionResult<Answer>>;

/** What a person may do to a topic. */
export interface TopicActions {
  readonly find: Act<FindPassagesInput, FoundPassagesView>;
  readonly suggest: Act<SuggestCompanionsInput, FoundPassagesView>;
  readonly place: Act<PlaceStatementInput, { readonly statementId: string }>;
  readonly remove: Act<RemoveStatementInput, unknown>;
  readonly restore: Act<RemoveStatementInput, unknown>;
  readonly setStance: Act<SetStanceInput, { readonly revision: number }>;
}
