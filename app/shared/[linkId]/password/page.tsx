import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Entrance } from "@/components/account/entrance";
import { SharePasswordForm } from "@/components/share/share-password-form";
import { required } from "@/lib/core/permissions/required";
import { shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { openPage } from "@/lib/server/edge/page";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

/** A form sent from a page without a referrer does not say where it comes from, and is refused; this address holds no secret. */
export const metadata: Metadata = {
  title: "Password",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

interface Props {
  readonly params: Promise<{ readonly linkId: string }>;
  readonly searchParams: Promise<AddressParameters>;
}

export default async function SharePasswordPage({ params, searchParams }: Props) {
  const { linkId } = await params;
  const cookie = (await cookies()).get(shareQuestionCookieName())?.value;
  await openPage(async () => required((await findShareQuestion(linkId, cookie)) === "password" || null));
  const { said } = await searchParams;
  return (
    <Entrance
      title="This link asks for a password"
      lede="Whoever sent it to you knows the password. You need no account."
    >
      <SharePasswordForm action={`/shared/${linkId}/enter`} said={said} />
    </Entrance>
  );
}
