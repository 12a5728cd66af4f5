import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import { STANCES } from "@/lib/contracts/annotation-input";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import { nameColleague } from "@/lib/view-models/people/name-colleague";
import styles from "./notes-page.module.css";

/** A plain form: it works before, and without, any script. */
export function NotesFilters({
  input,
  filters,
  colleagues,
}: {
  readonly input: NotesInput;
  readonly filters: SearchFiltersView;
  readonly colleagues: readonly ColleagueView[];
}) {
  const documents = filters.documents.map(({ id, name }): SelectOption => [id, name]);
  const authors = filters.authors.map(({ id, name }): SelectOption => [id, name]);
  const others = colleagues
    .filter(({ isMe }) => !isMe)
    .map((each): SelectOption => [each.id, nameColleague(each)]);
  const stances = STANCES.map((stance): SelectOption => [stance, STANCE_WORDS[stance]]);
  return (
    <form className={styles.filters} action="/notes" method="get" aria-label="Filter the notes">
      <SelectField name="document" label="Document" value={input.documentId} options={[ANY, ...documents]} />
      <SelectField name="by" label="Written by" value={input.authorId} options={[ANY, ...authors]} />
      <SelectField name="stance" label="Stance" value={input.stance} options={[ANY, ...stances]} />
      <SelectField name="state" label="State" value={input.state} options={STATES} />
      <SelectField
        name="assigned"
        label="Assigned to"
        value={input.assigned}
        options={[ANY, ["me", "Me"], ["nobody", "Nobody"], ...others]}
      />
      <SelectField name="due" label="Due" value={input.due} options={DUE} />
      <Field label="Tag">
        {(control) => (
          <input {...control} name="tag" defaultValue={input.tag} maxLength={60} autoComplete="off" />
        )}
      </Field>
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

const ANY: SelectOption = ["", "Any"];
const STATES: readonly SelectOption[] = [
  ANY,
  ["open", "Open"],
  ["resolved", "Resolved"],
  ["draft", "My drafts"],
];
const DUE: readonly SelectOption[] = [ANY, ["any", "On any day"], ["today", "Today"], ["overdue", "Overdue"]];
const ORDERS: readonly SelectOption[] = [
  ["", "Newest first"],
  ["oldest", "Oldest first"],
];
