"use client";
import { useEffect, useState } from "react";
import { isOwnKey } from "@/components/ui/is-own-key";
import { listedChanges } from "./listed-changes";
import { listen } from "./review-events";

/** Narrows the list to what one person is to see to; `m` is the short way to one's own, and back. */
export function AssignedFilter({
  value,
  onChange,
}: {
  /** "me", "nobody" or the id of a member. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const [people, setPeople] = useState<readonly (readonly [id: string, name: string])[]>([]);
  useEffect(() => {
    const read = () => setPeople(listedPeople());
    read();
    return listen("assigned", read);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOwnKey(event) || event.key !== "m") return;
      onChange(value === "me" ? null : "me");
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <label>
      <span className="vh">Assigned to</span>
      <select
        value={value ?? ""}
        aria-keyshortcuts="m"
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      >
        <option value="">Assigned to anyone</option>
        <option value="me">Assigned to me</option>
        <option value="nobody">Assigned to nobody</option>
        {people.map(([id, name]) => (
          <option key={id} value={id}>
            For {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Others who are to see to changes of the list, by name. */
function listedPeople(): readonly (readonly [string, string])[] {
  const people = new Map<string, string>();
  for (const { item, assigned } of listedChanges())
    if (assigned !== "me" && assigned !== "nobody") people.set(assigned, item.dataset.toName ?? "");
  return [...people].sort(([, one], [, other]) => one.localeCompare(other, "en"));
}
