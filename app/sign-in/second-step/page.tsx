import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { beginTwoStep, confirmTwoStep, signOut } from "@/app/actions/account";
import { addPasskey, beginPasskey, removePasskey } from "@/app/actions/passkeys";
import { Entrance } from "@/components/account/entrance";
import { SecondStepSetUp } from "@/components/account/second-step-set-up";
import { safeCallbackPath } from "@/lib/core/accounts/safe-callback-path";
import { currentHoldBack, currentViewer } from "@/lib/server/auth/current-viewer";
import { relyingParty } from "@/lib/server/auth/passkeys/relying-party";

export const metadata: Metadata = { title: "A second step" };

const LEDES = {
  "set-up":
    "Your workspace needs a second step at sign-in, beside your password. Set up an app or a passkey to go on.",
  passkey: "Your workspace needs a second step at sign-in, beside your password.",
} as const;

type Props = { readonly searchParams: Promise<{ readonly callbackUrl?: string | string[] }> };

/** Where a workspace asks for a second step and none was shown. It stays while recovery codes are read, when nobody waits any more. */
export default async function SecondStepPage({ searchParams }: Props) {
  const waitsFor = await currentHoldBack();
  if (!waitsFor && (await currentViewer()).kind !== "person") redirect("/sign-in");
  const { callbackUrl } = await searchParams;
  const returnTo = safeCallbackPath(typeof callbackUrl === "string" ? callbackUrl : null);
  return (
    <Entrance
      title="A second step"
      lede={waitsFor && LEDES[waitsFor]}
      foot={
        waitsFor === "passkey"
          ? "Lost it? An administrator can reset your second step."
          : waitsFor && "Neither works for you? Ask an administrator."
      }
    >
      <SecondStepSetUp
        signOut={signOut}
        waitsFor={waitsFor}
        returnTo={returnTo}
        app={{ begin: beginTwoStep, confirm: confirmTwoStep }}
        passkey={
          (await relyingParty()) ? { begin: beginPasskey, add: addPasskey, remove: removePasskey } : null
        }
      />
    </Entrance>
  );
}
