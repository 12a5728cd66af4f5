"use client";
import { startAuthentication } from "@simplewebauthn/browser";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { askDevice } from "./ask-device";
import { goOn } from "./go-on";
import type { PasskeySignIn } from "./passkey-actions";
import styles from "./passkey-entrance.module.css";
import { usePasskeys } from "./use-passkeys";

/** The way in by a passkey, where the browser has such a thing: no address, no password, no code. */
export function PasskeyEntrance({
  signIn,
  returnTo,
}: {
  readonly signIn: PasskeySignIn;
  readonly returnTo: string | undefined;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!usePasskeys()) return null;
  const attempt = async (): Promise<string | null> => {
    const begun = await signIn.begin({});
    if (!begun.ok) return begun.error.message;
    const response = await askDevice(() => startAuthentication({ optionsJSON: begun.value }));
    if ("problem" in response) return response.problem;
    const { id, rawId, type, response: answer } = response;
    const { clientDataJSON, authenticatorData, signature, userHandle = "" } = answer;
    const finished = await signIn.finish({
      response: {
        id,
        rawId,
        type,
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature, userHandle },
      },
    });
    if (!finished.ok) return finished.error.message;
    goOn("in", returnTo);
    return null;
  };
  const press = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const said = await attempt().catch(() => serverUnreachable());
    setProblem(said);
    // Where it went well the page is about to be left.
    if (said) setBusy(false);
  };
  return (
    <div className={styles.entrance}>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <Button big aria-disabled={busy} onClick={press}>
        {busy ? "Asking your device…" : "Sign in with a passkey"}
      </Button>
    </div>
  );
}
