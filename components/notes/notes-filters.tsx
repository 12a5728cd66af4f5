import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { STANCES } from "@/lib/contracts/annotation-input";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import styles from "./notes-page.module.css";

type Option = readonly [value: string, label: string];

/** A plain form: it works before, and without, any script. */
export function NotesFilters({
  input,
  filters,
}: {
  readonly input: NotesInput;
  readonly filters: SearchFiltersView;
}) {
  const documents = filters.documents.map(({ id, title }): Option => [id, title]);
  const authors = filters.authors.map(({ id, name }): Option => [id, name]);
  const stances = STANCES.map((stance): Option => [stance, STANCE_WORDS[stance]]);
  return (
    <form className={styles.filters} action="/notes" method="get" aria-label="Filter the notes">
      <Choice name="document" label="Document" value={input.documentId} options={[ANY, ...documents]} />
      <Choice name="by" label="Written by" value={input.authorId} options={[ANY, ...authors]} />
      <Choice name="stance" label="Stance" value={input.stance} options={[ANY, ...stances]} />
      <Choice name="state" label="State" value={input.state} options={STATES} />
      <Field label="Tag">
        {(control) => (
          <input {...control} name="tag" defaultValue={input.tag} maxLength={60} autoComplete="off" />
        )}
      </Field>
      <Choice name="sort" label="Order" value={input.sort} options={ORDERS} />
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

const ANY: Option = ["", "Any"];
const STATES: readonly Option[] = [ANY, ["open", "Open"], ["resolved", "Resolved"], ["draft", "My drafts"]];
const ORDERS: readonly Option[] = [
  ["", "Newest first"],
  ["oldest", "Oldest first"],
];

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
}): ReactNode {
  return (
    <Field label={props.label}>
      {(control) => (
        <select {...control} name={props.name} defaultValue={props.value ?? ""}>
          {props.options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
