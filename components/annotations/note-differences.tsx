import { diffWordsWithSpace } from "diff";
import styles from "./note-editor.module.css";

/** Past this many differing words a list of them helps nobody; two whole texts do. Bounds the time as well. */
const MOST_EDITS = 400;

/** Where the saved text and one's own part ways, word by word; nothing where they share too little to say. */
export function NoteDifferences({ saved, mine }: { readonly saved: string; readonly mine: string }) {
  const pieces = diffWordsWithSpace(saved, mine, { maxEditLength: MOST_EDITS });
  if (!pieces?.some((piece) => !piece.added && !piece.removed && /\p{L}{3}/u.test(piece.value))) return null;
  return (
    <details className={styles.differences}>
      <summary>Where the two differ</summary>
      <p dir="auto">
        <Pieces pieces={pieces} />
      </p>
      <p className={styles.count}>Struck: only in the saved text. Underlined: only in yours.</p>
    </details>
  );
}

/** One text turned into the next, word by word; the whole of both where they share too little to say. */
export function WordDifferences({ older, newer }: { readonly older: string; readonly newer: string }) {
  const pieces = diffWordsWithSpace(older, newer, { maxEditLength: MOST_EDITS });
  return (
    <Pieces
      pieces={
        pieces ?? [
          { value: older, removed: true, added: false },
          { value: newer, removed: false, added: true },
        ]
      }
    />
  );
}

interface Piece {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map((piece) => {
    const key = `${at}${piece.removed ? "-" : "+"}`;
    at += piece.value.length;
    if (piece.removed) return <del key={key}>{piece.value}</del>;
    return piece.added ? <ins key={key}>{piece.value}</ins> : <span key={key}>{piece.value}</span>;
  });
}
