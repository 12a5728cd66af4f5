"use client";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { SignOffActions } from "./sign-off";

/** Takes one's own signature away; signing again is the way back. */
export function WithdrawSignOff({
  id,
  withdraw,
}: {
  readonly id: string;
  readonly withdraw: SignOffActions["withdraw"];
}) {
  const { busy, run } = useAct(serverUnreachable());
  return (
    <Button
      look="link"
      aria-disabled={busy}
      onClick={() => run(() => withdraw({ signOffId: id }), { done: "Your sign-off is withdrawn." })}
    >
      Withdraw your sign-off
    </Button>
  );
}
