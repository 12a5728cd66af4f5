import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import type { ShareLinkFilter } from "@/lib/view-models/share/share-link-filter";
import styles from "./share-link-filters.module.css";

const ANY: SelectOption = ["", "Any"];

/** A plain form: it works before, and without, any script, and its address can be kept. */
export function ShareLinkFilters({
  links,
  filter,
}: {
  readonly links: readonly ShareLinkView[];
  readonly filter: ShareLinkFilter;
}) {
  const people = new Map(links.map((link) => [link.createdById, link.createdByName]));
  const shared = new Map(links.map(({ of }) => [of.id, of.title]));
  return (
    <form
      className={styles.filters}
      action="/settings/share-links"
      method="get"
      aria-label="Filter the links"
    >
      <Field label="Words">
        {(control) => (
          <input {...control} name="q" type="search" defaultValue={filter.words} maxLength={120} dir="auto" />
        )}
      </Field>
      <SelectField
        name="state"
        label="State"
        value={filter.state}
        options={[ANY, ["open", "Not ended"], ["ended", "Ended"]]}
      />
      <SelectField name="by" label="Made by" value={filter.by} options={[ANY, ...people]} />
      <SelectField name="of" label="Document or topic" value={filter.of} options={[ANY, ...shared]} />
      <div>
        <Button look="go" type="submit">
          Show
        </Button>
      </div>
    </form>
  );
}
