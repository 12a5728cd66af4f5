import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  AnswerGuestCommentInput,
  RemoveGuestCommentInput,
  ResolveGuestCommentInput,
} from "@/lib/contracts/guest-comment-input";

type Revised = Promise<ActionResult<{ readonly revision: number }>>;

/** What members do with what a guest said. */
export interface GuestCommentActions {
  readonly answer: (input: AnswerGuestCommentInput) => Revised;
  readonly resolve: (input: ResolveGuestCommentInput) => Revised;
  readonly remove: (input: RemoveGuestCommentInput) => Revised;
}
