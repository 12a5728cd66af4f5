"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { SignOffInput, WithdrawSignOffInput } from "@/lib/contracts/review-input";
import type { SignOffView } from "@/lib/contracts/review-view";

const SignOffDialog = lazy(() => import("./sign-off-dialog"));

export interface SignOffActions {
  readonly sign: (input: SignOffInput) => Promise<ActionResult<void>>;
  readonly withdraw: (input: WithdrawSignOffInput) => Promise<ActionResult<void>>;
}

interface Props {
  readonly latest: SignOffView | null;
  /** Something was judged since the page was opened. */
  readonly changedHere: boolean;
  readonly done: number;
  readonly total: number;
  /** Signs; `null` for those who may not. */
  readonly sign: ((dissent: string) => Promise<ActionResult<void>>) | null;
}

/** Who signed the review last and whether that still holds, and the way to sign. */
export function SignOff({ latest, changedHere, done, total, sign }: Props) {
  const [asking, setAsking] = useState(false);
  if (!latest && !sign) return null;
  const outdated = latest !== null && (latest.outdated || changedHere);
  return (
    <div>
      {latest && (
        <a href="#review-record">
          {outdated
            ? "Sign-off outdated"
            : `Signed off by ${latest.byName}${latest.dissent ? ", with dissent" : ""}`}
        </a>
      )}{" "}
      {sign && (
        <Button look="link" onClick={() => setAsking(true)}>
          Sign off …
        </Button>
      )}
      {asking && sign && (
        <Suspense fallback={null}>
          <SignOffDialog sign={sign} done={done} total={total} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
