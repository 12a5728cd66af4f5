import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { giveCode } from "@/app/actions/account";
import { CodeForm } from "@/components/account/code-form";
import { Entrance } from "@/components/account/entrance";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { currentPendingSignIn } from "@/lib/server/auth/sign-in";

export const metadata: Metadata = { title: "Your code" };

type Props = {
  readonly searchParams: Promise<{
    readonly callbackUrl?: string | string[];
    readonly with?: string | string[];
  }>;
};

/** Between password and session. Who comes here without having given a password is asked for it. */
export default async function CodePage({ searchParams }: Props) {
  if ((await currentViewer()).kind === "person") redirect("/");
  const { callbackUrl, with: kind } = await searchParams;
  const returnTo = typeof callbackUrl === "string" ? callbackUrl : undefined;
  const kept = returnTo ? { callbackUrl: returnTo } : {};
  if (!(await currentPendingSignIn())) redirect(`/sign-in${queryOf(kept)}`);
  const withRecoveryCode = kind === "recovery-code";
  return (
    <Entrance
      title={withRecoveryCode ? "Your recovery code" : "Your code"}
      lede={
        withRecoveryCode
          ? "One of the ten that you were shown when you set up two-step sign-in."
          : "Your password is right. Two-step sign-in is on, so a code is needed too."
      }
      foot={
        <>
          {withRecoveryCode ? (
            <Link href={`/sign-in/code${queryOf(kept)}`}>Use your authenticator app</Link>
          ) : (
            <Link href={`/sign-in/code${queryOf({ ...kept, with: "recovery-code" })}`}>
              Use a recovery code
            </Link>
          )}
          . Lost both? An administrator can reset your two-step sign-in.
        </>
      }
    >
      <CodeForm
        key={String(withRecoveryCode)}
        giveCode={giveCode}
        withRecoveryCode={withRecoveryCode}
        returnTo={returnTo}
      />
    </Entrance>
  );
}

function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString();
  return query && `?${query}`;
}
