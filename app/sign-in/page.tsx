import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signIn } from "@/app/actions/account";
import { Entrance } from "@/components/account/entrance";
import { SignInForm } from "@/components/account/sign-in-form";
import { currentViewer } from "@/lib/server/auth/current-viewer";

export const metadata: Metadata = { title: "Sign in" };

type Props = { readonly searchParams: Promise<{ readonly callbackUrl?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  if ((await currentViewer()).kind === "person") redirect("/");
  const { callbackUrl } = await searchParams;
  return (
    <Entrance
      title="Sign in"
      foot="Forgotten your password? An administrator can make you a link to set a new one."
    >
      <SignInForm signIn={signIn} returnTo={typeof callbackUrl === "string" ? callbackUrl : undefined} />
    </Entrance>
  );
}
