import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  AnnotationHistoryInput,
  AssignAnnotationInput,
  CreateAnnotationInput,
  CreateReplyInput,
  DeleteAnnotationInput,
  DeleteReplyInput,
  EditAnnotationInput,
  EditReplyInput,
  ResolveAnnotationInput,
  RestoreAnnotationInput,
  RestoreReplyInput,
  ShareAnnotationInput,
} from "@/lib/contracts/annotation-input";
import type {
  AnnotationHistoryView,
  AnnotationView,
  PlaceSuggestionView,
  ReplyView,
} from "@/lib/contracts/annotation-view";
import type { ListTagsInput } from "@/lib/contracts/codebook-input";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import type { ListColleaguesInput } from "@/lib/contracts/people-input";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { DecidePlacementInput, SuggestPlacesInput } from "@/lib/contracts/placement-input";
import type { CreateShareLinkInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";

/** What the reader can ask the server to do; pages hand it in. */
export interface ReaderActions {
  readonly createAnnotation: (input: CreateAnnotationInput) => Promise<ActionResult<AnnotationView>>;
  readonly editAnnotation: (input: EditAnnotationInput) => Promise<ActionResult<AnnotationView>>;
  readonly deleteAnnotation: (
    input: DeleteAnnotationInput,
  ) => Promise<ActionResult<{ readonly revision: number }>>;
  readonly restoreAnnotation: (input: RestoreAnnotationInput) => Promise<ActionResult<AnnotationView>>;
  readonly resolveAnnotation: (input: ResolveAnnotationInput) => Promise<ActionResult<AnnotationView>>;
  readonly assignAnnotation: (input: AssignAnnotationInput) => Promise<ActionResult<AnnotationView>>;
  readonly listColleagues: (input: ListColleaguesInput) => Promise<ActionResult<readonly ColleagueView[]>>;
  readonly shareAnnotation: (input: ShareAnnotationInput) => Promise<ActionResult<AnnotationView>>;
  readonly openAnnotationHistory: (
    input: AnnotationHistoryInput,
  ) => Promise<ActionResult<AnnotationHistoryView>>;
  readonly createReply: (input: CreateReplyInput) => Promise<ActionResult<ReplyView>>;
  readonly editReply: (input: EditReplyInput) => Promise<ActionResult<ReplyView>>;
  readonly deleteReply: (input: DeleteReplyInput) => Promise<ActionResult<{ readonly revision: number }>>;
  readonly restoreReply: (input: RestoreReplyInput) => Promise<ActionResult<ReplyView>>;
  readonly listTags: (input: ListTagsInput) => Promise<ActionResult<TagChoicesView>>;
  readonly decidePlacement: (input: DecidePlacementInput) => Promise<ActionResult<AnnotationView>>;
  readonly suggestPlaces: (
    input: SuggestPlacesInput,
  ) => Promise<ActionResult<readonly PlaceSuggestionView[]>>;
  readonly createShareLink: (input: CreateShareLinkInput) => Promise<ActionResult<NewShareLinkView>>;
}
