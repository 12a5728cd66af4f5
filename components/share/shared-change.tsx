import { MarkedQuote } from "@/components/annotations/marked-quote";
import { LocalDay } from "@/components/ui/local-day";
import type { SharedChangeSideView, SharedChangeView } from "@/lib/contracts/share-view";
import { changeMarks } from "@/lib/view-models/comparison/change-marks";
import { describeChange } from "@/lib/view-models/comparison/describe-change";
import { sayParagraph } from "@/lib/view-models/comparison/say-place";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import { dateBesideLabel } from "@/lib/view-models/documents/name-version";
import styles from "./shared-change.module.css";

/** One change with both quotes, the papers they are of, and what was judged of it where that is shown. */
export function SharedChange({ view }: { readonly view: SharedChangeView }) {
  const { excerpt, review } = view;
  const { kind, words } = describeChange(excerpt.change, excerpt.older ?? "", excerpt.newer ?? "");
  const said = review ? sayReview(review) : "";
  return (
    <main id="main" className={styles.change}>
      <h1>
        {kind}: {words}
      </h1>
      {view.moved ? (
        <p className={styles.moved}>
          From {sayParagraph(view.moved.from)} to {sayParagraph(view.moved.to)}.
        </p>
      ) : null}
      <div className={styles.sides}>
        {(["older", "newer"] as const).map((name) => (
          <Side key={name} name={name} view={view} side={view[name]} />
        ))}
      </div>
      {review && (said || review.note) ? (
        <section aria-labelledby="judged">
          <h2 id="judged">Judged</h2>
          <p>
            {said || "Noted"}, by {review.byName}, <LocalDay at={review.at} />.
          </p>
          {review.note ? <blockquote>{review.note}</blockquote> : null}
        </section>
      ) : null}
      <p className={styles.only}>Only this change is shared: both texts say more than is shown here.</p>
    </main>
  );
}

function Side({
  name,
  view: { excerpt },
  side: { document, version },
}: {
  readonly name: "older" | "newer";
  readonly view: SharedChangeView;
  readonly side: SharedChangeSideView;
}) {
  const quote = excerpt[name];
  const date = dateBesideLabel(version);
  return (
    <section aria-label={`${name === "older" ? "Older" : "Newer"}: ${version.label}`}>
      <h2>
        {name === "older" ? "Older" : "Newer"}: <bdi>{version.label}</bdi>
      </h2>
      {quote === null ? (
        <p className={styles.silent}>Not stated in this version.</p>
      ) : (
        <blockquote className={styles.quote} lang={document.lang} dir={document.dir}>
          <MarkedQuote
            quote={quote}
            marks={changeMarks(excerpt, name)}
            kind={name === "older" ? "del" : "ins"}
          />
        </blockquote>
      )}
      <p className={styles.source}>
        <bdi lang={document.lang}>{[document.title, document.office].filter(Boolean).join(", ")}</bdi>
        {date ? `, ${date}` : ""}
      </p>
    </section>
  );
}
