import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  CreateCodeInput,
  EditCodeInput,
  ImportCategorySchemeInput,
  RestoreCodeInput,
  RetireCodeInput,
} from "@/lib/contracts/codebook-input";
import type { CodeChangedView, SchemeImportView } from "@/lib/contracts/codebook-view";

type Changes<Input> = (input: Input) => Promise<ActionResult<CodeChangedView>>;

/** What a person may do to the codebook. */
export interface CodebookActions {
  readonly create: Changes<CreateCodeInput>;
  readonly edit: Changes<EditCodeInput>;
  readonly retire: Changes<RetireCodeInput>;
  readonly restore: Changes<RestoreCodeInput>;
  readonly importScheme: (input: ImportCategorySchemeInput) => Promise<ActionResult<SchemeImportView>>;
}
