import { LocalDay } from "@/components/ui/local-day";
import type { SearchHitView } from "@/lib/contracts/search-view";
import { textDirection } from "@/lib/core/text/text-direction";
import { sayWhere } from "@/lib/view-models/search/say-where";
import { ExcerptText } from "./excerpt-text";
import styles from "./search-hit.module.css";

/** One place where something was found: which text, the words, and who wrote them; of a fact what it says, and its quote. */
export function SearchHit({ hit }: { readonly hit: SearchHitView }) {
  const said = hit.kind === "note" || hit.kind === "reply";
  return (
    <article className={styles.hit}>
      <h2 className={styles.where}>
        <a href={hit.href}>{sayWhere(hit)}</a>
      </h2>
      {hit.fact ? (
        <p className={styles.fact} dir="auto">
          {capitalised(hit.fact.statement)}
        </p>
      ) : null}
      <p
        className={said ? styles.said : styles.words}
        lang={hit.lang === "und" ? undefined : hit.lang}
        dir={said ? "auto" : textDirection(hit.lang)}
      >
        {hit.fact ? "“" : null}
        <ExcerptText excerpt={hit.excerpt} />
        {hit.fact ? "”" : null}
      </p>
      {hit.authorName ? (
        <p className={styles.by}>
          <b>{hit.authorName}</b>
          {hit.writtenAt ? <LocalDay at={hit.writtenAt} /> : null}
        </p>
      ) : null}
      {hit.alsoIn.length > 0 ? (
        <p className={styles.also}>
          The same words in{" "}
          {hit.alsoIn.map(({ label, href }, at) => (
            <span key={href}>
              {at > 0 ? ", " : ""}
              <a href={href}>{label}</a>
            </span>
          ))}
        </p>
      ) : null}
    </article>
  );
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
