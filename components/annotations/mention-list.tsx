"use client";
import { useEffect, useRef } from "react";
import { nameColleague } from "@/lib/view-models/people/name-colleague";
import styles from "./mention-list.module.css";
import type { Mentions } from "./use-mentions";

/** Who can be mentioned, below the words, where nothing around can cut the list off. The field above has its keys. */
export function MentionList({
  id,
  mentions: { offered, typed, marked, take },
}: {
  readonly id: string;
  readonly mentions: Mentions;
}) {
  const list = useRef<HTMLDivElement>(null);
  const open = offered !== null && offered.length > 0;
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  useEffect(() => {
    if (marked) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  if (offered === null) return null;
  if (offered.length === 0)
    return typed === "" || typed.includes(" ") ? null : (
      <p className={styles.none} role="status">
        No other member is called “{typed}”.
      </p>
    );
  return (
    <div ref={list} id={id} role="listbox" aria-label="Members to mention" className={styles.list}>
      {offered.map((member, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of its list
        // biome-ignore lint/a11y/useFocusableInteractive: an option is reached by aria-activedescendant
        <div
          key={member.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={member.id === marked}
          className={styles.option}
          // A press would take the focus, and with it the list, away before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(member)}
        >
          <bdi>{nameColleague(member)}</bdi>
        </div>
      ))}
    </div>
  );
}
