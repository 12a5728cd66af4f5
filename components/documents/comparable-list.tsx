import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import type { ComparableView } from "@/lib/contracts/document-view";
import styles from "./comparable-list.module.css";
import { DocumentSearch } from "./document-search";

/** One version of a document beside one of another, which is looked up by name. Plain forms: they work without a script. */
export function ComparableList({ view }: { readonly view: ComparableView }) {
  const { document, others, q, more } = view;
  return (
    <main className={styles.page} id="main">
      <h1>Compare with another document</h1>
      <DocumentSearch path={`/documents/${document.id}/compare`} q={q} />
      {document.versions.length === 0 ? <p className="quiet">This document has no version yet.</p> : null}
      {others.length === 0 ? (
        <p className="quiet">
          {q
            ? `No other document has “${q}” in its title, its office or a version.`
            : "There is no other document."}
        </p>
      ) : (
        <form action="/compare" method="get">
          <div className={styles.own}>
            <SelectField
              name="newer"
              label={document.title}
              value={document.versions.at(-1)?.id}
              options={document.versions.map(({ id, label }) => [id, label] as const)}
            />
          </div>
          <fieldset className={styles.others}>
            <legend>{q ? `Documents with “${q}”` : "Documents changed last"}</legend>
            {others.map((each, at) => (
              <div key={each.id} className={styles.other}>
                <h2>{each.title}</h2>
                <div>
                  {each.versions.map(({ id, label }, index) => (
                    <label key={id}>
                      <input
                        type="radio"
                        name="older"
                        value={id}
                        required
                        defaultChecked={at === 0 && index === each.versions.length - 1}
                      />
                      {label}
                    </label>
                  ))}
                </div>
              </div>
            ))}
          </fieldset>
          {more ? <p className="quiet">There are more. Type another word of the title.</p> : null}
          <Button type="submit" look="go">
            Compare
          </Button>
        </form>
      )}
    </main>
  );
}
