import { Rewording } from "@/components/annotations/rewording";
import type { ComparedNote, ComparedNotes } from "@/lib/view-models/comparison/compare-notes";
import { PLACEMENT_STATES, type PlacementState } from "@/lib/view-models/notes/placement-state";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import styles from "./notes-below.module.css";

type Listed = Pick<ComparedNote, "annotation" | "standing"> & { readonly siglum?: string };

/** All notes of both sides in full, so that none depends on a pointer; the cards in the text repeat them. */
export function NotesBelow({ notes }: { readonly notes: ComparedNotes }) {
  const { placed, unplaced } = notes;
  const all: readonly Listed[] = [...placed, ...unplaced];
  if (all.length === 0) return null;
  return (
    <section className={styles.notes} aria-labelledby="compare-notes">
      <h2 id="compare-notes">Notes</h2>
      <StateFilter notes={all} />
      <ul>
        {placed.map((note) => (
          <Note key={note.annotation.id} note={note} />
        ))}
      </ul>
      {unplaced.length > 0 && (
        <div className={styles.unplaced}>
          <h3>Without a sure place in these versions</h3>
          <ul>
            {unplaced.map((note) => (
              <Note key={note.annotation.id} note={note} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const stateOf = ({ standing }: Listed): PlacementState => standing?.state ?? "here";

/** Which notes are listed, by how they stand on the other side. Plain radio buttons and the style sheet: no script. */
function StateFilter({ notes }: { readonly notes: readonly Listed[] }) {
  const counts = new Map<PlacementState, number>();
  for (const note of notes) counts.set(stateOf(note), (counts.get(stateOf(note)) ?? 0) + 1);
  const there = PLACEMENT_STATES.filter(({ state }) => counts.has(state));
  if (there.length < 2) return null;
  return (
    <fieldset className={styles.filter}>
      <legend className="vh">Notes listed, by where they stand on the other side</legend>
      <label>
        <input type="radio" name="note-state" value="all" defaultChecked />
        All <span>{notes.length}</span>
      </label>
      {there.map(({ state, label }) => (
        <label key={state}>
          <input type="radio" name="note-state" value={state} />
          {label} <span>{counts.get(state)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Note({ note }: { readonly note: Listed }) {
  const { annotation, siglum, standing } = note;
  return (
    <li id={`note-${annotation.id}`} tabIndex={-1} data-state={stateOf(note)}>
      {siglum && <b className={styles.siglum}>{siglum}</b>}
      <div>
        <p className={styles.words}>
          <span className="lemma">{shortenQuote(annotation.quote, 12)}</span> {annotation.text}
        </p>
        {standing && (
          <p className={styles.standing} data-state={standing.state}>
            <span aria-hidden="true">{standing.sign}</span> {standing.words}
            {standing.decideAt && standing.state !== "here" && (
              <>
                {" "}
                <a href={standing.decideAt}>
                  {standing.state === "orphaned" || standing.state === "ambiguous"
                    ? "Find its place"
                    : "Check its place"}
                </a>
              </>
            )}
          </p>
        )}
        {standing?.rewording && (
          <p className={styles.rewording} dir="auto">
            <Rewording pieces={standing.rewording} />
          </p>
        )}
        <p className={styles.by}>
          <b>{annotation.authorName}</b> on <bdi>{annotation.madeOn.label}</bdi>
          {annotation.replies.length > 0 &&
            `, ${annotation.replies.length} ${annotation.replies.length === 1 ? "reply" : "replies"}`}
        </p>
      </div>
    </li>
  );
}
