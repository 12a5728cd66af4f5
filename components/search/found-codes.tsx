import type { FoundCodeView } from "@/lib/contracts/search-view";
import { ExcerptText } from "./excerpt-text";
import styles from "./found-codes.module.css";

/** Codes of the codebook that a search found, each with its topic and the notes that are tagged with it. */
export function FoundCodes({ codes }: { readonly codes: readonly FoundCodeView[] }) {
  if (codes.length === 0) return null;
  return (
    <section className={styles.codes} aria-labelledby="found-codes">
      <h2 id="found-codes">Codes</h2>
      <ul>
        {codes.map(({ id, name, notation, href, notesHref, excerpt }) => (
          <li key={id}>
            <a className={styles.name} href={href}>
              {notation ? `${notation} ` : null}
              {name}
            </a>
            {excerpt.runs.length > 0 ? (
              <p dir="auto">
                <ExcerptText excerpt={excerpt} />
              </p>
            ) : null}
            <a href={notesHref} aria-label={`Notes tagged ${name}`}>
              Notes
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
