"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./people.module.css";
import type { PeopleActions } from "./people-actions";

/** Whether everyone needs a second step at sign-in; administrators turn it on and off. */
export function SecondStepRule({
  workspaceId,
  required,
  change,
}: {
  readonly workspaceId: string;
  readonly required: boolean;
  /** `null` for whoever may not. */
  readonly change: PeopleActions["requireSecondStep"] | null;
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section aria-labelledby="second-step">
      <h2 id="second-step">Second step at sign-in</h2>
      <p className={styles.rule}>
        {required
          ? "Everyone needs a second step at sign-in: a code or a passkey. Who has none is asked to set one up and opens nothing before."
          : "Members may sign in with their password alone."}
      </p>
      {problem ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem}</Notice>
        </div>
      ) : null}
      {change ? (
        <Button
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            setProblem(null);
            run(() => change({ workspaceId, required: !required }), { refused: setProblem });
          }}
        >
          {required ? "Make it optional" : "Everyone needs a second step"}
        </Button>
      ) : null}
    </section>
  );
}
