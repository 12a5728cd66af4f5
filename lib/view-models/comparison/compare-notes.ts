import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { RewordingPiece } from "@/lib/core/anchoring/passage-rewording";
import type { Range } from "@/lib/core/text/range";
import { type PlacementWords, placementWords } from "@/lib/view-models/notes/placement-words";

/** A note with its siglum and the passage it stands at on one side of a comparison. */
export interface ComparedNote extends Range {
  /** "a" … "z", "aa" …: the same on both sides. */
  readonly siglum: string;
  readonly annotation: AnnotationView;
  readonly standing: NoteStanding | null;
}

/** How a note stands on the side it was carried to. */
export interface NoteStanding extends PlacementWords {
  readonly rewording: readonly RewordingPiece[] | null;
  /** Where a person can decide upon its place; `null` for those who may not. */
  readonly decideAt: string | null;
}

export interface ComparedNotes {
  readonly older: readonly ComparedNote[];
  readonly newer: readonly ComparedNote[];
  /** Every note that has a place, once, in the order of its siglum. */
  readonly placed: readonly ComparedNote[];
  /** Notes with no sure place on either side: listed, never set in the text. */
  readonly unplaced: readonly Omit<ComparedNote, "siglum" | keyof Range>[];
}

/** One side of a comparison: its version and all notes as it places them. */
interface NotedSide {
  readonly version: VersionRefView;
  readonly annotations: readonly AnnotationView[];
}

/**
 * Gives each note one siglum, in the order of the newer text, then of the older one for notes that stand only there.
 * A note may stand on both sides.
 */
export function compareNotes(older: NotedSide, newer: NotedSide): ComparedNotes {
  const sigla = new Map<string, string>();
  const standing = standings(older, newer);
  const standingOf = ({ id }: AnnotationView) => standing.get(id) ?? null;
  const settle = ({ annotations }: NotedSide): ComparedNote[] =>
    annotations
      .flatMap((annotation) =>
        annotation.placement.range ? [{ annotation, ...annotation.placement.range }] : [],
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ annotation, start, end }) => {
        const letters = sigla.get(annotation.id) ?? siglum(sigla.size);
        sigla.set(annotation.id, letters);
        return { annotation, start, end, siglum: letters, standing: standingOf(annotation) };
      });
  const onNewer = settle(newer);
  const onOlder = settle(older);
  const placed = new Map([...onNewer, ...onOlder].reverse().map((note) => [note.annotation.id, note]));
  const unplaced = new Map(
    [...newer.annotations, ...older.annotations].map((annotation) => [
      annotation.id,
      { annotation, standing: standingOf(annotation) },
    ]),
  );
  for (const id of placed.keys()) unplaced.delete(id);
  return {
    older: onOlder,
    newer: onNewer,
    placed: [...sigla.keys()].flatMap((id) => placed.get(id) ?? []),
    unplaced: [...unplaced.values()],
  };
}

/** A note's state is in question on the side it was not made on; one made on neither is told of the newer. */
function standings(older: NotedSide, newer: NotedSide): ReadonlyMap<string, NoteStanding> {
  const found = new Map<string, NoteStanding>();
  for (const { version, annotations } of [older, newer])
    for (const annotation of annotations) {
      if (annotation.madeOn.versionId === version.id) continue;
      const words = placementWords(annotation, version.id, version.label);
      if (!words) continue;
      found.set(annotation.id, {
        ...words,
        rewording: annotation.placement.rewording ?? null,
        decideAt: annotation.may.place ? `/versions/${version.id}#note-${annotation.id}` : null,
      });
    }
  return found;
}

/** 0 → "a", 25 → "z", 26 → "aa". */
export function siglum(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter;
}
