import { Button } from "@/components/ui/button";
import { ANY, SelectField, type SelectOption } from "@/components/ui/select-field";
import { SuggestField } from "@/components/ui/suggest-field";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { NotesChoices } from "@/lib/view-models/notes/say-question";
import styles from "./notes-page.module.css";

/** A plain form: it works before, and without, any script. */
export function NotesFilters({
  input,
  choices,
  codes,
  viewId,
}: {
  readonly input: NotesInput;
  /** Names of the codes of the codebook. */
  readonly codes: readonly string[];
  readonly choices: NotesChoices;
  /** The saved view that is open: what is asked next is a change of it. */
  readonly viewId: string | null;
}) {
  return (
    <form className={styles.filters} action="/notes" method="get" aria-label="Filter the notes">
      {viewId ? <input type="hidden" name="view" value={viewId} /> : null}
      <SelectField
        name="document"
        label="Document"
        value={input.documentId}
        options={[ANY, ...choices.documents]}
      />
      <SelectField name="by" label="Written by" value={input.authorId} options={[ANY, ...choices.authors]} />
      <SelectField name="stance" label="Stance" value={input.stance} options={[ANY, ...choices.stances]} />
      <SelectField name="state" label="State" value={input.state} options={[ANY, ...choices.states]} />
      <SelectField
        name="assigned"
        label="Assigned to"
        value={input.assigned}
        options={[ANY, ...choices.assigned]}
      />
      <SelectField name="due" label="Due" value={input.due} options={[ANY, ...choices.due]} />
      <SuggestField label="Tag" name="tag" defaultValue={input.tag} maxLength={120} suggestions={codes} />
      <SelectField name="sort" label="Order" value={input.sort} options={ORDERS} />
      <div className={styles.apply}>
        <label>
          <input type="checkbox" name="mine" value="yes" defaultChecked={input.mine === "yes"} /> Only mine
        </label>
        <Button look="go" type="submit">
          Show
        </Button>
      </div>
    </form>
  );
}

const ORDERS: readonly SelectOption[] = [
  ["", "Newest first"],
  ["oldest", "Oldest first"],
];
