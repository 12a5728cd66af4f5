import { NoteArticle } from "@/components/annotations/note-article";
import { ReadingTable } from "@/components/reader/reading-table";
import { TextRunsView } from "@/components/reader/text-runs-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { ownDirection } from "@/lib/core/text/direction-of-words";
import type { Range } from "@/lib/core/text/range";
import { sayKnownDate } from "@/lib/view-models/documents/name-version";
import { notesByBlock } from "@/lib/view-models/reader/notes-by-block";
import { orderNotes } from "@/lib/view-models/reader/order-notes";
import { type ReadingBlock, type ReadingPart, readingPlan } from "@/lib/view-models/reader/reading-plan";
import styles from "./position-sheet.module.css";

/** The parts of a text without the positions around them. */
const innerParts = (parts: readonly ReadingPart[]): readonly Exclude<ReadingPart, { kind: "position" }>[] =>
  parts.flatMap((part) => (part.kind === "position" ? innerParts(part.parts) : [part]));

/** One position alone: where it stands, its words with their highlights, its notes. `view` is cut down to it. */
export function PositionSheet({ view }: { readonly view: ReaderView }) {
  const { text, blocks, positions, document, version } = view;
  const { placed } = orderNotes(view.annotations);
  const notes = notesByBlock(blocks, placed, null);
  const parts = innerParts(readingPlan(text, blocks, positions).parts);
  // A position that begins with a table has its heading from its record alone.
  const first = parts[0]?.kind === "table" ? undefined : firstBlock(parts[0]);
  const runs = (each: ReadingBlock, within: Range) => (
    <TextRunsView text={text} within={within} highlights={notes.highlightsOf(each.block)} />
  );
  const paragraph = (each: ReadingBlock) =>
    each === first ? null : (
      <p key={each.block.start} className={styles.words} {...ownDirection(text, each.block, document.dir)}>
        {runs(each, each.block)}
      </p>
    );
  const rest = first
    ? { start: skipSpace(text, first.strongEnd, first.words.end), end: first.words.end }
    : null;
  const inHeading = first !== undefined && first.strongEnd > first.words.start;
  return (
    <>
      <p className={styles.source}>
        <span className={styles.paper} lang={document.lang} dir={document.dir}>
          {document.title}
        </span>
        {document.office}
        <b>{sayKnownDate(version)}</b>
      </p>
      <article className={styles.position} lang={document.lang} dir={document.dir}>
        <h1>
          <span className={styles.number}>
            <span className="vh">Position </span>
            {positions[0]?.label}
          </span>
          <span>
            {first && inHeading
              ? runs(first, { start: first.words.start, end: first.strongEnd })
              : positions[0]?.heading}
          </span>
        </h1>
        {first && inHeading && rest && rest.end > rest.start ? (
          <p className={styles.words}>{runs(first, rest)}</p>
        ) : null}
        {parts.map((part) =>
          part.kind === "table" ? (
            <ReadingTable
              key={part.key}
              text={text}
              dir={document.dir}
              blocks={part.blocks}
              words={(block, cell) => (
                <TextRunsView text={text} within={cell} highlights={notes.highlightsOf(block)} />
              )}
              folded={(between) => between.map(paragraph)}
            />
          ) : part.kind === "block" ? (
            paragraph(part.block)
          ) : (
            part.blocks.map(paragraph)
          ),
        )}
      </article>
      {placed.length > 0 ? (
        <section className={styles.notes} aria-labelledby="notes">
          <h2 id="notes">{placed.length === 1 ? "1 note" : `${placed.length} notes`}</h2>
          <ol>
            {placed.map(({ annotation, siglum, range }) => (
              <li key={annotation.id}>
                <NoteArticle
                  annotation={annotation}
                  versionId={version.id}
                  siglum={siglum}
                  lemma={text.slice(range.start, range.end)}
                />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

const firstBlock = (
  part: Exclude<ReadingPart, { kind: "position" }> | undefined,
): ReadingBlock | undefined => (part?.kind === "block" ? part.block : part?.blocks[0]);

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text[at] ?? "")) at++;
  return at;
}
