"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CaptureView } from "@/lib/contracts/import-view";
import styles from "./capture-list.module.css";

const moment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const MOST = 50;

/** Captures to choose from, with the day each was taken. What an archive says of one stands beside it. */
export function CaptureList({
  captures,
  archive,
  remarks = [],
  onTake,
  onCancel,
  busy,
}: {
  readonly captures: readonly CaptureView[];
  /** The name of the file they stand in, where it is one. */
  readonly archive?: string;
  /** What is to be known of that file: a sentence each. */
  readonly remarks?: readonly string[];
  readonly onTake: (chosen: readonly CaptureView[]) => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setChosen((was) => {
      const next = new Set(was);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const there = captures.filter(({ present }) => present !== null).length;
  const one = new Set(captures.map(({ url }) => url)).size === 1;
  return (
    <fieldset className={styles.list}>
      <legend>
        {archive ? (
          <>
            <bdi>{archive}</bdi>:{" "}
          </>
        ) : null}
        {captures.length === 1 ? "1 capture" : `${captures.length} captures`}
        {there > 0 ? `; ${there} in this document already` : ""}
        {one ? <bdi className={styles.address}>{captures[0]?.url}</bdi> : null}
      </legend>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <ul>
        {captures.map(({ id, url, capturedAt, mediaType, bytes, title, notes, present }) => (
          <li key={id} data-present={present ? "" : undefined}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                disabled={present !== null}
                onChange={() => toggle(id)}
              />
              <span>
                <b>{capturedAt ? `${moment.format(new Date(capturedAt))} UTC` : "date not stated"}</b>
                {title ? <bdi>{title}</bdi> : null}
                {one ? null : <bdi>{url}</bdi>}
                {notes.map((note) => (
                  <em key={note}>{note}</em>
                ))}
                {present ? (
                  <em>
                    in this document already: <bdi>{present.label}</bdi>
                  </em>
                ) : null}
              </span>
              <small>
                {mediaType}
                {bytes === null ? "" : `, ${bytes.toLocaleString("en")} bytes`}
              </small>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button
          look="go"
          aria-disabled={busy || chosen.size === 0}
          onClick={() => {
            if (!busy && chosen.size > 0 && chosen.size <= MOST)
              onTake(captures.filter(({ id }) => chosen.has(id)));
          }}
        >
          {chosen.size === 0 ? "Take the chosen ones" : `Take ${chosen.size} chosen`}
        </Button>
        <Button look="flat" onClick={onCancel}>
          Cancel
        </Button>
        {chosen.size > MOST ? <span className="quiet">At most {MOST} at once.</span> : null}
      </div>
    </fieldset>
  );
}
