import type { Metadata } from "next";
import { resetPassword } from "@/app/actions/people";
import { Entrance } from "@/components/account/entrance";
import { ResetForm } from "@/components/account/reset-form";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { openPage } from "@/lib/server/edge/page";
import { openResetLink } from "@/lib/server/services/people/open-reset-link";

export const metadata: Metadata = {
  title: "New password",
  referrer: "no-referrer",
  robots: { index: false },
};

type Props = { readonly params: Promise<{ readonly token: string }> };

export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const { name, email } = await openPage(() => openResetLink(token));
  return (
    <Entrance title="Set a new password" lede={`For the account of ${name}. Every device is signed out.`}>
      <ResetForm reset={resetPassword} token={token} email={email} shortestPassword={PASSWORD_LENGTH.min} />
    </Entrance>
  );
}
