"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PasskeyActions } from "./passkey-actions";
import { PasskeySection } from "./passkey-section";
import { RecoveryCodes } from "./recovery-codes";
import type { TwoStepActions } from "./two-step-actions";
import { TwoStepOff } from "./two-step-off";

/** An app or a passkey, for whoever may open nothing before; then on into the workspace. */
export function SecondStepSetUp({
  waitsFor,
  returnTo,
  app,
  passkey,
  signOut,
}: {
  readonly waitsFor: "set-up" | "passkey" | null;
  /** The page that was asked for, of this site. */
  readonly returnTo: string;
  readonly app: Pick<TwoStepActions, "begin" | "confirm">;
  /** `null` where none can be. */
  readonly passkey: PasskeyActions | null;
  readonly signOut: (nothing: null) => Promise<unknown>;
}) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
  // Whole pages: what was kept for somebody who could open nothing is not shown again.
  if (!waitsFor)
    return (
      <p>
        Your second step is set up.{" "}
        <a href={returnTo}>
          {returnTo === "/" ? "Continue to your workspace" : "Continue to the page you asked for"}
        </a>
      </p>
    );
  if (waitsFor === "passkey")
    return (
      <p>
        You have a passkey.{" "}
        <a href={`/sign-in?${new URLSearchParams({ callbackUrl: returnTo })}`}>Sign in with it</a>
      </p>
    );
  return (
    <>
      <TwoStepOff title="An app that shows codes" actions={app} onCodes={setCodes} />
      {passkey ? <PasskeySection passkeys={[]} hasSecondFactor={false} actions={passkey} /> : null}
      <p>
        <Button look="flat" onClick={() => void signOut(null)}>
          Not now: sign out
        </Button>
      </p>
    </>
  );
}
