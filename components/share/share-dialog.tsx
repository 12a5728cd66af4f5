"use client";
import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { PositionView } from "@/lib/contracts/reader-view";
import type { CreateShareLinkInput } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { beginningOf } from "@/lib/core/text/beginning-of";
import { shorten } from "@/lib/view-models/comparison/describe-change";
import { COMMENT_CHOICES, readCommentsAllowed } from "@/lib/view-models/share/comments-allowed";
import { readShareTerms } from "@/lib/view-models/share/read-share-terms";
import { MadeLink } from "./made-link";
import styles from "./share-dialog.module.css";
import { ShareTermsFields } from "./share-terms-fields";
import { ShownBesides } from "./shown-besides";
import { useMakeLink } from "./use-make-link";

/** Characters: room is left for the sign that there were more. */
const LONGEST_NAME = 110;

interface ShareDialogProps {
  readonly what: {
    readonly versionId: string;
    /** Set where a comparison is shared. */
    readonly olderVersionId?: string;
    /** Set where one change of it is shared. */
    readonly changeKey?: string;
    /** Names what is shared, where it is not one position. */
    readonly label: string;
    /** What the link is called to begin with, where other links of the person's list would read the same. */
    readonly name?: string;
    readonly positions: readonly PositionView[];
    /** Chosen to begin with; `null` for the whole text. */
    readonly positionId: string | null;
    /** The same on the page it was taken from, where that is known. */
    readonly official?: string | null;
  };
  readonly create: (input: CreateShareLinkInput) => Promise<ActionResult<NewShareLinkView>>;
  readonly onClose: () => void;
}

/** Makes a link that opens without an account. Its address is shown once: only its fingerprint is kept. */
export default function ShareDialog({ what, create, onClose }: ShareDialogProps) {
  const [positionId, setPositionId] = useState(what.positionId ?? "");
  const { busy, problem, mostDays, made, make } = useMakeLink();

  const submit = (form: FormData) =>
    make(() =>
      create({
        versionId: what.versionId,
        ...(what.olderVersionId ? { olderVersionId: what.olderVersionId } : {}),
        ...(what.changeKey ? { changeKey: what.changeKey } : {}),
        ...(positionId ? { positionId } : {}),
        withNotes: form.has("withNotes"),
        withNames: form.has("withNames"),
        withReview: form.has("withReview"),
        withNewer: form.has("withNewer"),
        comments: readCommentsAllowed(form),
        ...readShareTerms(form),
      }),
    );
  return (
    <Dialog open onClose={onClose} title={made ? "The link is ready" : "Share by link"}>
      {made ? (
        <MadeLink made={made} onClose={onClose} />
      ) : (
        <form
          className={styles.rows}
          onSubmit={(event) => {
            event.preventDefault();
            void submit(new FormData(event.currentTarget));
          }}
        >
          {what.positions.length > 0 ? (
            <Field label="What is shown">
              {(control) => (
                <select
                  {...control}
                  value={positionId}
                  onChange={(event) => setPositionId(event.target.value)}
                >
                  <option value="">The whole text, {what.label}</option>
                  {what.positions.map((position) => (
                    <option key={position.id} value={position.id}>
                      Position {position.label}: {beginningOf(position.heading, 70)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ) : (
            <p>
              <b>{what.label}</b>
            </p>
          )}
          <ShownBesides isChange={what.changeKey !== undefined} isPosition={positionId !== ""} />
          <SelectField name="comments" label="Guests may comment" value="none" options={COMMENT_CHOICES} />
          <ShareTermsFields
            mostDays={mostDays}
            {...(what.name && { name: shorten(what.name, LONGEST_NAME) })}
          />
          {what.official && /^https?:/i.test(what.official) ? (
            <p className={styles.official}>
              Or share the official page itself
              {what.official.includes(":~:text=") ? ", opened at these words" : ""}:
              <span>
                <a href={what.official} target="_blank" rel="noopener noreferrer">
                  {new URL(what.official).host} <span aria-hidden="true">↗</span>
                  <span className="vh"> (opens a new window)</span>
                </a>
                <CopyButton text={what.official} done="Address of the official page copied.">
                  Copy its address
                </CopyButton>
              </span>
            </p>
          ) : null}
          {problem ? <Notice tone="error">{problem}</Notice> : null}
          <DialogActs label="Make the link" busyLabel="Making the link…" busy={busy} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}
