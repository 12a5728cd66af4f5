"use client";
import { useState } from "react";
import type { AppSetUpView } from "@/lib/contracts/account-view";
import { AppSetUp } from "./app-set-up";
import { CurrentPassword, OwnForm, text } from "./own-form";
import type { TwoStepActions } from "./two-step-actions";

/** From the password to the first code of the app. */
export function TwoStepOff({
  actions,
  onCodes,
}: {
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
      title="Set it up"
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
