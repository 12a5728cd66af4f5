import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { Range } from "@/lib/core/text/range";

/** A note with its siglum and the passage it stands at on one side of a comparison. */
export interface ComparedNote extends Range {
  /** "a" … "z", "aa" …: the same on both sides. */
  readonly siglum: string;
  readonly annotation: AnnotationView;
}

export interface ComparedNotes {
  readonly older: readonly ComparedNote[];
  readonly newer: readonly ComparedNote[];
  /** Every note that has a place, once, in the order of its siglum. */
  readonly placed: readonly ComparedNote[];
  /** Notes with no sure place on either side: listed, never set in the text. */
  readonly unplaced: readonly AnnotationView[];
}

/**
 * Gives each note one siglum, in the order of the newer text, then of the older one for notes that stand only there.
 * `older` and `newer` are the notes as each side places them; a note may stand on both.
 */
export function compareNotes(
  older: readonly AnnotationView[],
  newer: readonly AnnotationView[],
): ComparedNotes {
  const sigla = new Map<string, string>();
  const settle = (annotations: readonly AnnotationView[]): ComparedNote[] =>
    annotations
      .flatMap((annotation) =>
        annotation.placement.range ? [{ annotation, ...annotation.placement.range }] : [],
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ annotation, start, end }) => {
        const letters = sigla.get(annotation.id) ?? siglum(sigla.size);
        sigla.set(annotation.id, letters);
        return { annotation, start, end, siglum: letters };
      });
  const onNewer = settle(newer);
  const onOlder = settle(older);
  const placed = new Map([...onNewer, ...onOlder].reverse().map((note) => [note.annotation.id, note]));
  const unplaced = new Map([...newer, ...older].map((annotation) => [annotation.id, annotation]));
  for (const id of placed.keys()) unplaced.delete(id);
  return {
    older: onOlder,
    newer: onNewer,
    placed: [...sigla.keys()].flatMap((id) => placed.get(id) ?? []),
    unplaced: [...unplaced.values()],
  };
}

/** 0 → "a", 25 → "z", 26 → "aa". */
export function siglum(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter;
}
