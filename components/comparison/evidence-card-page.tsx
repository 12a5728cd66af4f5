import type { ReactNode } from "react";
import { MarkedQuote } from "@/components/annotations/marked-quote";
import { CopyButton } from "@/components/ui/copy-button";
import { LocalDay } from "@/components/ui/local-day";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import type { SayDay } from "@/lib/core/time/say-day";
import {
  type EvidenceCard,
  type EvidenceSide,
  evidenceMarkdown,
  sideFacts,
} from "@/lib/view-models/exports/evidence-card";
import { CopyAsPicture } from "./copy-as-picture";
import styles from "./evidence-card-page.module.css";

interface Props {
  readonly card: EvidenceCard;
  /** Address of the change in its comparison. */
  readonly comparison: string;
  /** As its reader says days. */
  readonly sayDay: SayDay;
  /** Stands with what one can do with the card. */
  readonly share?: ReactNode;
}

/** One change with all that proves it: both quotes, where they come from, what was judged, and how to cite it. */
export function EvidenceCardPage({ card, comparison, sayDay, share }: Props) {
  const { review } = card;
  return (
    <main id="main" className={styles.card} data-pictured>
      <header>
        <p className={styles.place}>
          Change {card.number} of {card.of}
          <span data-not-pictured>
            {" "}
            · <a href={comparison}>in its comparison</a>
          </span>
        </p>
        <h1>{card.title}</h1>
        {card.moved && <p>{card.moved}</p>}
        <p className={styles.tools} data-not-pictured>
          <CopyButton text={evidenceMarkdown(card, sayDay)} done="The card was copied as Markdown.">
            Copy as Markdown
          </CopyButton>
          <CopyAsPicture
            name={fileNameOf(`${card.newer.side.document.title}, change ${card.number}`, ".png")}
          />
          <CopyButton text={card.permalink} done="The address of this card was copied.">
            Copy address
          </CopyButton>
          {share}
        </p>
      </header>
      <div className={styles.sides}>
        <Side name="Older" kind="del" side={card.older} />
        <Side name="Newer" kind="ins" side={card.newer} />
      </div>
      {(review || card.assigneeName || card.readers.length > 0 || card.suggestion) && (
        <section aria-labelledby="judged">
          <h2 id="judged">{review || card.readers.length > 0 ? "Judged" : "Not judged yet"}</h2>
          {review && (
            <p>
              {review.said || "Noted"}, by {review.byName}, <LocalDay at={review.at} />.
            </p>
          )}
          {review?.note && <blockquote>{review.note}</blockquote>}
          {card.assigneeName && (
            <p>
              Assigned to <bdi>{card.assigneeName}</bdi>.
            </p>
          )}
          {card.readers.map((said) => (
            <p key={said}>{said}</p>
          ))}
          {card.suggestion && <p>{card.suggestion}</p>}
        </section>
      )}
      <section aria-labelledby="cite" data-not-pictured>
        <h2 id="cite">Cite both versions</h2>
        {card.citations.map(({ style, text }) => (
          <details key={style} open={style === "Chicago"} className={styles.citation}>
            <summary>{style}</summary>
            <pre>{text.trim()}</pre>
            <CopyButton text={text} done={`Both references were copied in ${style}.`}>
              {`Copy ${style}`}
            </CopyButton>
          </details>
        ))}
      </section>
      <p className={styles.address}>
        Permalink: <a href={card.permalink}>{card.permalink}</a>
      </p>
    </main>
  );
}

function Side({
  name,
  kind,
  side: evidence,
}: {
  readonly name: string;
  readonly kind: "ins" | "del";
  readonly side: EvidenceSide;
}) {
  const { side, quote, marks, href } = evidence;
  const { lang, dir } = side.document;
  return (
    <section aria-label={`${name}: ${side.version.label}`}>
      <h2>
        {name}: <a href={href}>{side.version.label}</a>
      </h2>
      {quote === null ? (
        <p className={styles.silent}>Not stated in this version.</p>
      ) : (
        <blockquote className={styles.quote} lang={lang} dir={dir}>
          <MarkedQuote quote={quote} marks={marks} kind={kind} />
        </blockquote>
      )}
      <dl className={styles.source}>
        {sideFacts(evidence).map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
