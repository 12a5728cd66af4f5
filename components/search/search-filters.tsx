import { Field } from "@/components/ui/field";
import { ANY, SelectField, type SelectOption } from "@/components/ui/select-field";
import { SuggestField } from "@/components/ui/suggest-field";
import { SEARCH_KINDS, type SearchInput } from "@/lib/contracts/search-input";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { FACT_TOPICS } from "@/lib/core/facts/fact";
import { FACT_NAMES } from "@/lib/core/facts/fact-names";
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
        <SelectField
          name="document"
          label="Document"
          value={input.documentId}
          options={[ANY, ...filters.documents.map(({ id, name }): SelectOption => [id, name])]}
        />
        <SelectField
          name="office"
          label="Office"
          value={input.office}
          options={[ANY, ...filters.offices.map((office): SelectOption => [office, office])]}
        />
        <SelectField
          name="by"
          label="Written by"
          value={input.authorId}
          options={[ANY, ...filters.authors.map(({ id, name }): SelectOption => [id, name])]}
        />
        <SelectField
          name="topic"
          label="Facts about"
          value={input.topic}
          options={[ANY, ...FACT_TOPICS.map((topic): SelectOption => [topic, FACT_NAMES[topic]])]}
        />
        <SuggestField
          label="Tag"
          name="tag"
          defaultValue={input.tag}
          maxLength={120}
          suggestions={filters.tags}
        />
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
