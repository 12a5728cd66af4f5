"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./account-form.module.css";

/** The form of an entrance: sends once, says what is wrong above its fields, and goes on where all is well. */
export function AccountForm<Value>({
  send,
  onDone,
  label,
  busyLabel,
  children,
}: {
  readonly send: (form: FormData) => Promise<ActionResult<Value>>;
  readonly onDone: (value: Value) => void;
  readonly label: string;
  readonly busyLabel: string;
  readonly children: ReactNode;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    setBusy(true);
    setProblem(null);
    try {
      const result = await send(form);
      if (result.ok) return onDone(result.value);
      setProblem(result.error.message);
    } catch {
      setProblem(serverUnreachable("typed"));
    }
    setBusy(false);
  };
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(new FormData(event.currentTarget));
      }}
    >
      {problem ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem}</Notice>
        </div>
      ) : null}
      {children}
      <div className={styles.submit}>
        <Button look="go" big type="submit" aria-disabled={busy}>
          {busy ? busyLabel : label}
        </Button>
      </div>
    </form>
  );
}
