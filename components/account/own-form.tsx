"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./account-page.module.css";

export const text = (form: FormData, field: string) => String(form.get(field) ?? "");

export function CurrentPassword() {
  return (
    <Field label="Present password" hint="So that nobody else at this browser can do it.">
      {(control) => (
        <input {...control} name="current" type="password" autoComplete="current-password" required />
      )}
    </Field>
  );
}

/** One thing of one's own account that is changed by itself. */
export function OwnForm({
  title,
  label,
  busyLabel = "Saving…",
  done,
  send,
  besides,
  children,
}: {
  readonly title: string;
  readonly label: string;
  readonly busyLabel?: string;
  /** Said where it is done; unless told, what the page shows then says it. */
  readonly done?: string;
  readonly send: (form: FormData) => Promise<ActionResult<unknown>>;
  /** What else may be done, beside the button. */
  readonly besides?: ReactNode;
  readonly children: ReactNode;
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          const form = event.currentTarget;
          setProblem(null);
          run(() => send(new FormData(form)), {
            ...(done ? { done } : {}),
            // Passwords and codes do not stay on a page.
            after: () => {
              for (const typed of form.querySelectorAll<HTMLInputElement>("[type=password], [name=code]"))
                typed.value = "";
            },
            refused: setProblem,
          });
        }}
      >
        {problem ? (
          <div className={styles.lede}>
            <Notice tone="error">{problem}</Notice>
          </div>
        ) : null}
        {children}
        <p className={styles.acts}>
          <Button type="submit" look="go" aria-disabled={busy}>
            {busy ? busyLabel : label}
          </Button>
          {besides}
        </p>
      </form>
    </section>
  );
}
