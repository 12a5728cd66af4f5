import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setUp } from "@/app/actions/account";
import { Entrance } from "@/components/account/entrance";
import { SetupForm } from "@/components/account/setup-form";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { setupIsOpen } from "@/lib/server/services/installation/setup-is-open";

export const metadata: Metadata = { title: "Set up", referrer: "no-referrer" };

type Props = { readonly searchParams: Promise<{ readonly token?: string | string[] }> };

export default async function SetupPage({ searchParams }: Props) {
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await setupIsOpen(token))) notFound();
  return (
    <Entrance
      title="Create the first account"
      lede="You will be the administrator. Everything stays on this machine."
    >
      <SetupForm setUp={setUp} token={token} shortestPassword={PASSWORD_LENGTH.min} />
    </Entrance>
  );
}
