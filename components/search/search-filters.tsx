import { Field } from "@/components/ui/field";
import { FACT_TOPICS, SEARCH_KINDS, type SearchInput } from "@/lib/contracts/search-input";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { FACT_NAMES } from "@/lib/view-models/search/fact-names";
import styles from "./search-page.module.css";

const KINDS: Readonly<Record<(typeof SEARCH_KINDS)[number], string>> = {
  document: "Titles",
  text: "Texts",
  position: "Positions only",
  fact: "Facts",
  note: "Notes",
  reply: "Replies",
  code: "Codes",
  navigation: "Page navigation",
};

/** What a search is narrowed to. Closed where nothing is, so that the answers stand near the question. */
export function SearchFilters({
  input,
  filters,
}: {
  readonly input: SearchInput;
  readonly filters: SearchFiltersView;
}) {
  const chosen = [
    "documentId",
    "office",
    "authorId",
    "from",
    "to",
    "topic",
    "tag",
    "kinds",
    "archived",
  ].filter((field) => Object.hasOwn(input, field));
  return (
    <details className={styles.filters} open={chosen.length > 0}>
      <summary>{chosen.length > 0 ? `Filters (${chosen.length})` : "Filters"}</summary>
      <div className={styles.grid}>
        <Choice
          name="document"
          label="Document"
          value={input.documentId}
          options={filters.documents.map(({ id, name }) => [id, name])}
        />
        <Choice
          name="office"
          label="Office"
          value={input.office}
          options={filters.offices.map((office) => [office, office])}
        />
        <Choice
          name="by"
          label="Written by"
          value={input.authorId}
          options={filters.authors.map(({ id, name }) => [id, name])}
        />
        <Choice
          name="topic"
          label="Facts about"
          value={input.topic}
          options={FACT_TOPICS.map((topic) => [topic, FACT_NAMES[topic]])}
        />
        <Field label="Tag">
          {(control) => (
            <input
              {...control}
              name="tag"
              defaultValue={input.tag}
              maxLength={120}
              autoComplete="off"
              list="search-tags"
            />
          )}
        </Field>
        <datalist id="search-tags">
          {filters.tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Field label="From">
          {(control) => <input {...control} type="date" name="from" defaultValue={input.from} />}
        </Field>
        <Field label="To">
          {(control) => <input {...control} type="date" name="to" defaultValue={input.to} />}
        </Field>
      </div>
      <fieldset className={styles.kinds}>
        <legend>Look in</legend>
        {SEARCH_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              name="kind"
              value={kind}
              defaultChecked={input.kinds?.includes(kind) ?? false}
            />
            {KINDS[kind]}
          </label>
        ))}
        <label>
          <input type="checkbox" name="archived" value="yes" defaultChecked={input.archived === "yes"} />
          Archived documents too
        </label>
        <p>
          None ticked: everywhere but in page navigation. The dates are those of versions, and for notes and
          replies your own days. A tag finds the notes that have it with their replies, and all that is in
          documents that have it.
        </p>
      </fieldset>
    </details>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} name={name} defaultValue={value ?? ""}>
          <option value="">Any</option>
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
