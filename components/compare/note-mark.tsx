import type { ComparedNote } from "@/components/compare/compare-notes";

interface Props {
  readonly words: string;
  /** More than one note covers these words. */
  readonly deep: boolean;
  /** The words are not those the note was made on. */
  readonly reworded: boolean;
  /** Notes whose passage ends here: their sigla stand after it. */
  readonly ending: readonly ComparedNote[];
}

/** Words a note is about. The siglum opens on hover and on focus, and leads to the note in the list below. */
export function NoteMark({ words, deep, reworded, ending }: Props) {
  return (
    <>
      <mark className={`hl${deep ? " two" : ""}${reworded ? " re" : ""}`}>{words}</mark>
      {ending.map(({ siglum, annotation }) => (
        <span key={annotation.id} className="sig">
          <a href={`#note-${annotation.id}`} aria-label={`Note ${siglum} by ${annotation.authorName}`}>
            {siglum}
          </a>
          <span className="pop" role="note">
            <span className="lemma">{annotation.quote}</span> {annotation.text}
            <small>{annotation.authorName}</small>
          </span>
        </span>
      ))}
    </>
  );
}
