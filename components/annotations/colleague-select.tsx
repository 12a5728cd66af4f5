"use client";
import { useEffect, useState } from "react";
import type { FieldControl } from "@/components/ui/field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { nameColleague } from "@/lib/view-models/people/name-colleague";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** Members, oneself first; `null` until they are there, or why they are not. */
export function useColleagues(
  list: () => Promise<ActionResult<readonly ColleagueView[]>>,
): readonly ColleagueView[] | string | null {
  const [people, setPeople] = useState<readonly ColleagueView[] | string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each opening
  useEffect(() => {
    list().then(
      (answer) =>
        setPeople(
          answer.ok
            ? [...answer.value].sort((one, other) => Number(other.isMe) - Number(one.isMe))
            : answer.error.message,
        ),
      () => setPeople(serverUnreachable()),
    );
  }, []);
  return people;
}

/** One of the members, or nobody (""). */
export function ColleagueSelect({
  control,
  people,
  value,
  onChoose,
  startsHere = false,
}: {
  readonly control: FieldControl;
  readonly people: readonly ColleagueView[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Its dialog is opened by a key and begins here. */
  readonly startsHere?: boolean;
}) {
  return (
    <select
      {...control}
      // biome-ignore lint/a11y/noAutofocus: a dialog that a key opens begins where one chooses
      autoFocus={startsHere}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">Nobody</option>
      {people.map((each) => (
        <option key={each.id} value={each.id}>
          {each.isMe ? `${each.name} (you)` : nameColleague(each)}
        </option>
      ))}
    </select>
  );
}
