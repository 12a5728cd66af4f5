"use client";
import { useId } from "react";
import type { TopicActorView } from "@/lib/contracts/topic-view";
import { isStance, STANCES } from "@/lib/core/topics/stance";
import styles from "./stance-choice.module.css";
import type { TopicActs } from "./use-topic-acts";

/** Where an actor stands, as a person says. */
export function StanceChoice({
  actor,
  set,
}: {
  readonly actor: TopicActorView;
  readonly set: TopicActs["setStance"];
}) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>
        Stance<span className="vh"> of {actor.name}</span>
      </label>
      <select
        id={id}
        value={actor.stance.stance ?? "none"}
        title={
          actor.stance.stance && actor.stance.setByName ? `Said by ${actor.stance.setByName}` : undefined
        }
        onChange={({ target }) => set(actor, isStance(target.value) ? target.value : "none")}
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
