import { SelectField } from "@/components/ui/select-field";
import { COMMENTS_ALLOWED } from "@/lib/view-models/share/comments-allowed";

/** Who may comment through a link. */
export const CommentsTermsField = ({ value = "none" }: { readonly value?: string }) => (
  <SelectField name="comments" label="Guests may comment" value={value} options={COMMENTS_ALLOWED} />
);
