"use client";
import { useEffect, useId, useRef, useState } from "react";
import type { TopicActorView } from "@/lib/contracts/topic-view";
import { isStance, STANCES } from "@/lib/core/topics/stance";
import styles from "./stance-choice.module.css";
import type { TopicActs } from "./use-topic-acts";

/** Keys pass through the stances one by one; what is said is the one that stays this long. */
const SETTLES_MS = 700;

/** Where an actor stands, as a person says. */
export function StanceChoice({
  actor,
  set,
}: {
  readonly actor: TopicActorView;
  readonly set: TopicActs["setStance"];
}) {
  const id = useId();
  const { stance, setByName, revision } = actor.stance;
  const stored = stance ?? "none";
  const [said, setSaid] = useState<string>(stored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision is shown as it is stored, the same stance too
  useEffect(() => setSaid(stored), [stored, revision]);
  const save = useRef(() => {});
  save.current = () => set(actor, isStance(said) ? said : "none");
  useEffect(() => {
    if (said === stored) return;
    const timer = setTimeout(() => save.current(), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [said, stored]);
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>
        Stance<span className="vh"> of {actor.name}</span>
      </label>
      <select
        id={id}
        value={said}
        title={stance && setByName ? `Said by ${setByName}` : undefined}
        onChange={({ target }) => setSaid(target.value)}
      >
        <option value="none">not said</option>
        {Object.entries(STANCES).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
