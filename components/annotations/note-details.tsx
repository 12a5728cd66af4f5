import { type ListTags, TagField } from "@/components/codebook/tag-field";
import type { ChosenTags } from "@/components/codebook/use-tags";
import { STANCES, type Stance } from "@/lib/contracts/annotation-input";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import styles from "./note-editor.module.css";

/** What is said of a note beside its words. */
export interface NoteDetails {
  readonly tags: readonly string[];
  readonly stance: Stance | null;
  readonly isPrivate: boolean;
}

interface NoteDetailsFieldsProps {
  readonly id: string;
  readonly tags: ChosenTags;
  readonly listTags: ListTags;
  readonly stance: Stance | null;
  readonly onStance: (stance: Stance | null) => void;
  readonly isPrivate: boolean;
  /** Absent where that is decided already. */
  readonly onPrivate?: ((isPrivate: boolean) => void) | undefined;
  readonly onLeave: () => void;
}

export function NoteDetailsFields(props: NoteDetailsFieldsProps) {
  const { id, tags, listTags, stance, onStance, isPrivate, onPrivate, onLeave } = props;
  return (
    <>
      <TagField tags={tags} list={listTags} onLeave={onLeave} />
      <div className={styles.tags}>
        <label htmlFor={`${id}-stance`}>Stance</label>
        <select
          id={`${id}-stance`}
          value={stance ?? ""}
          onChange={(event) => onStance(STANCES.find((each) => each === event.target.value) ?? null)}
          onBlur={onLeave}
        >
          <option value="">None</option>
          {STANCES.map((each) => (
            <option key={each} value={each}>
              {STANCE_WORDS[each]}
            </option>
          ))}
        </select>
        {onPrivate ? (
          <label className={styles.private}>
            <input
              type="checkbox"
              checked={isPrivate}
              onChange={(event) => onPrivate(event.target.checked)}
            />
            Only for me
          </label>
        ) : null}
      </div>
    </>
  );
}
