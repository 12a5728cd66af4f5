"use client";
import { useState } from "react";
import type { AppSetUpView } from "@/lib/contracts/account-view";
import { AppSetUp } from "./app-set-up";
import { CurrentPassword, OwnForm, text } from "./own-form";
import type { TwoStepActions } from "./two-step-actions";

/** From the password to the first code of the app. */
export function TwoStepOff({
  title = "Set it up",
  actions,
  onCodes,
}: {
  readonly title?: string;
  readonly actions: Pick<TwoStepActions, "begin" | "confirm">;
  readonly onCodes: (codes: readonly string[]) => void;
}) {
  const [shown, setShown] = useState<AppSetUpView | null>(null);
  if (shown)
    return (
      <AppSetUp shown={shown} confirm={actions.confirm} onCodes={onCodes} onCancel={() => setShown(null)} />
    );
  return (
    <OwnForm
      title={title}
      label="Continue"
      busyLabel="Getting it ready…"
      send={async (form) => {
        const begun = await actions.begin({ current: text(form, "current") });
        if (begun.ok) setShown(begun.value);
        return begun;
      }}
    >
      <CurrentPassword />
    </OwnForm>
  );
}
