"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { isWebhookKind, WEBHOOK_KINDS, type WebhookKind } from "@/lib/contracts/webhook-kinds";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./webhooks.module.css";

interface Described {
  readonly url: string;
  readonly kinds: WebhookKind[];
}

/** The address of a program, and what it is told of. */
export function WebhookForm<View>({
  url = "",
  kinds = [],
  label,
  busyLabel,
  done,
  send,
  onSent,
  besides,
}: {
  readonly url?: string;
  readonly kinds?: readonly string[];
  readonly label: string;
  readonly busyLabel: string;
  readonly done: string;
  readonly send: (described: Described) => Promise<ActionResult<View>>;
  readonly onSent: (view: View) => void;
  /** What else may be done, beside the button. */
  readonly besides?: ReactNode;
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const described = {
      url: String(given.get("url") ?? ""),
      kinds: given.getAll("kind").map(String).filter(isWebhookKind),
    };
    setProblem(described.kinds.length === 0 ? "Choose at least one thing that it is told of." : null);
    if (described.kinds.length > 0)
      run(() => send(described), {
        done,
        after: (view) => {
          form.reset();
          onSent(view);
        },
        refused: setProblem,
      });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit(event.currentTarget);
      }}
    >
      <Field
        label="Address"
        hint="Where a program of yours takes POST requests. It must begin with https://."
      >
        {(control) => (
          <input
            {...control}
            name="url"
            type="text"
            inputMode="url"
            required
            maxLength={2000}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
            autoFocus
            defaultValue={url}
          />
        )}
      </Field>
      <fieldset className={styles.kinds}>
        <legend>It is told when</legend>
        {Object.entries(WEBHOOK_KINDS).map(([kind, words]) => (
          <label key={kind}>
            <input type="checkbox" name="kind" value={kind} defaultChecked={kinds.includes(kind)} />
            <span>
              {words} <code>{kind}</code>
            </span>
          </label>
        ))}
      </fieldset>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <p className={styles.acts}>
        <Button type="submit" look="go" aria-disabled={busy}>
          {busy ? busyLabel : label}
        </Button>
        {besides}
      </p>
    </form>
  );
}
