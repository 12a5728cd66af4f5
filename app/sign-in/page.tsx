import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signIn } from "@/app/actions/account";
import { beginPasskeySignIn, signInWithPasskey } from "@/app/actions/passkeys";
import { Entrance } from "@/components/account/entrance";
import { IssuerEntrance } from "@/components/account/issuer-entrance";
import { PasskeyEntrance } from "@/components/account/passkey-entrance";
import { SignInForm } from "@/components/account/sign-in-form";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";
import { relyingParty } from "@/lib/server/auth/passkeys/relying-party";
import { sayIssuerNotice } from "@/lib/view-models/account/say-issuer-notice";

export const metadata: Metadata = { title: "Sign in" };

type Props = {
  readonly searchParams: Promise<{
    readonly callbackUrl?: string | string[];
    readonly issuer?: string | string[];
  }>;
};

export default async function SignInPage({ searchParams }: Props) {
  if ((await currentViewer()).kind === "person") redirect("/");
  const { callbackUrl, issuer: notice } = await searchParams;
  const returnTo = typeof callbackUrl === "string" ? callbackUrl : undefined;
  const issuer = configuredIssuer();
  return (
    <Entrance
      title="Sign in"
      foot="Forgotten your password? An administrator can make you a link to set a new one."
    >
      {issuer ? (
        <IssuerEntrance
          name={issuer.name}
          returnTo={returnTo}
          problem={sayIssuerNotice(notice, issuer.name)?.text ?? null}
        />
      ) : null}
      <SignInForm signIn={signIn} returnTo={returnTo} />
      {(await relyingParty()) ? (
        <PasskeyEntrance
          signIn={{ begin: beginPasskeySignIn, finish: signInWithPasskey }}
          returnTo={returnTo}
        />
      ) : null}
    </Entrance>
  );
}
