import { Rewording } from "@/components/annotations/rewording";
import type { ComparedNote } from "@/lib/view-models/comparison/compare-notes";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";

interface Props {
  readonly words: string;
  /** More than one note covers these words. */
  readonly deep: boolean;
  /** The words are not those the note was made on. */
  readonly reworded: boolean;
  /** Notes whose passage ends here: their sigla stand after it. */
  readonly ending: readonly ComparedNote[];
}

/** The card says enough to choose; the whole note stands below the texts. */
const cut = (text: string) => (text.length <= 400 ? text : `${text.slice(0, 380).replace(/\s+\S*$/u, "")} …`);

/** Words a note is about. The siglum opens on hover and on focus, and leads to the note in the list below. */
export function NoteMark({ words, deep, reworded, ending }: Props) {
  return (
    <>
      <mark className={`hl${deep ? " two" : ""}${reworded ? " re" : ""}`}>{words}</mark>
      {ending.map(({ siglum, annotation, standing }) => (
        <span key={annotation.id} className="sig">
          <a href={`#note-${annotation.id}`} aria-label={`Note ${siglum} by ${annotation.authorName}`}>
            {siglum}
          </a>
          <span className="pop" role="note">
            {standing && (
              <span className="st" data-state={standing.state}>
                <span aria-hidden="true">{standing.sign}</span> {standing.words}
              </span>
            )}
            {standing?.rewording ? (
              <span className="rw" dir="auto">
                <Rewording pieces={standing.rewording} />
              </span>
            ) : (
              <span className="lemma">{shortenQuote(annotation.quote, 12)}</span>
            )}{" "}
            {cut(annotation.text)}
            <small>{annotation.authorName}</small>
          </span>
        </span>
      ))}
    </>
  );
}
