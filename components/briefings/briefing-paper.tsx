import { LocalDay } from "@/components/ui/local-day";
import type { BriefingView } from "@/lib/contracts/briefing-view";
import type { Range } from "@/lib/core/text/range";
import {
  briefingPaper,
  markOf,
  type PaperItem,
  type PaperQuote,
  type PaperSource,
} from "@/lib/view-models/briefings/briefing-paper";
import styles from "./briefing-paper.module.css";

/** A briefing as it will be: on screen, and on paper. Reads without a script. */
export function BriefingPaperView({ briefing }: { readonly briefing: BriefingView }) {
  const paper = briefingPaper(briefing);
  const isGrouped = paper.sections.some(({ heading }) => heading !== null);
  return (
    <article className={styles.paper} aria-label="The briefing as it will be">
      <h1 dir="auto">{paper.title}</h1>
      <Words>{briefing.introduction}</Words>
      {paper.sections.length === 0 ? (
        <p className={styles.empty}>
          Nothing is in this briefing yet. Open a comparison, press <kbd>b</kbd> or choose{" "}
          <b>Add to a briefing</b>, and pick changes and facts.
        </p>
      ) : null}
      {paper.sections.map(({ heading, items }) => (
        <section key={heading ?? ""} {...(heading ? { "aria-label": heading } : {})}>
          {heading ? <h2>{heading}</h2> : null}
          {items.map((item) => (
            <Item
              key={item.item.id}
              of={item}
              withQuotes={paper.withQuotes}
              Heading={isGrouped ? "h3" : "h2"}
            />
          ))}
        </section>
      ))}
      {paper.sources.length > 0 ? <Sources sources={paper.sources} /> : null}
    </article>
  );
}

function Item({
  of: { item, number, quotes, sources, notice },
  withQuotes,
  Heading,
}: {
  readonly of: PaperItem;
  readonly withQuotes: boolean;
  readonly Heading: "h2" | "h3";
}) {
  const { heading, sentence, sentenceByName, comment, note, href } = item;
  return (
    <div className={styles.item}>
      {heading ? <Heading dir="auto">{heading}</Heading> : null}
      {sentence ? (
        <p className={styles.sentence} dir="auto">
          <span className={styles.number}>{number}.</span> {sentence} <Cited sources={sources} />
          {sentenceByName ? <span className={styles.by}> Sentence by {sentenceByName}.</span> : null}
        </p>
      ) : null}
      {note ? (
        <>
          <p className={styles.side}>
            {sentence ? null : <span className={styles.number}>{number}. </span>}
            Note by {note.authorName}, <LocalDay at={note.at} />{" "}
            {sentence ? null : <Cited sources={sources} />}
          </p>
          <Words>{note.text}</Words>
        </>
      ) : null}
      <Words>{comment}</Words>
      {withQuotes && quotes.length > 0 ? (
        <div className={styles.sides}>
          {quotes.map((quote) => (
            <Side key={quote.side} of={quote} Mark={markOf(item.kind, quote.side)} />
          ))}
        </div>
      ) : null}
      {notice ? <p className={styles.notice}>{notice}</p> : null}
      {withQuotes && href ? (
        <p className={styles.evidence}>
          <a href={href}>
            {item.kind === "change" && item.standing !== "untold"
              ? "Evidence of this change"
              : "In its comparison"}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** Plain text with its line ends; nothing where there is none. */
function Words({ children }: { readonly children: string }) {
  return children ? (
    <p className={styles.words} dir="auto">
      {children}
    </p>
  ) : null;
}

function Cited({ sources }: { readonly sources: readonly number[] }) {
  return sources.map((source) => (
    <a key={source} className={styles.cited} href={`#source-${source}`} aria-label={`Source ${source}`}>
      [{source}]
    </a>
  ));
}

function Side({
  of: { name, source, quote, lang, dir },
  Mark,
}: {
  readonly of: PaperQuote;
  readonly Mark: "ins" | "del" | "mark";
}) {
  return (
    <div>
      <p className={styles.side}>
        {quote?.href ? <a href={quote.href}>{name}</a> : name} <Cited sources={[source]} />
      </p>
      {quote ? (
        <blockquote className={styles.quote} lang={lang} dir={dir}>
          <Marked words={quote.words} marks={quote.marks} Mark={Mark} />
        </blockquote>
      ) : (
        <p className={styles.silent}>Not stated in this version.</p>
      )}
    </div>
  );
}

/** Words with those set apart that the other side has otherwise. */
function Marked({
  words,
  marks,
  Mark,
}: {
  readonly words: string;
  readonly marks: readonly Range[];
  readonly Mark: "ins" | "del" | "mark";
}) {
  return (
    <>
      {marks.map((mark, at) => (
        <span key={mark.start}>
          {words.slice(marks[at - 1]?.end ?? 0, mark.start)}
          <Mark>{words.slice(mark.start, mark.end)}</Mark>
        </span>
      ))}
      {words.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

function Sources({ sources }: { readonly sources: readonly PaperSource[] }) {
  return (
    <section className={styles.sources} aria-labelledby="briefing-sources">
      <h2 id="briefing-sources">Sources</h2>
      <ol>
        {sources.map(({ number, title, facts, lang }) => (
          <li key={number} id={`source-${number}`}>
            <p>
              [{number}] <bdi lang={lang}>{title}</bdi>
            </p>
            <dl>
              {facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}
