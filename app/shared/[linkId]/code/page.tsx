import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Entrance } from "@/components/account/entrance";
import { ShareAddressForm, ShareCodeForm } from "@/components/share/share-code-forms";
import { required } from "@/lib/core/permissions/required";
import { shareAddressCookieName, shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { openPage } from "@/lib/server/edge/page";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

/** A form sent from a page without a referrer does not say where it comes from, and is refused; this address holds no secret. */
export const metadata: Metadata = {
  title: "Your address",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

interface Props {
  readonly params: Promise<{ readonly linkId: string }>;
  readonly searchParams: Promise<AddressParameters>;
}

export default async function ShareCodePage({ params, searchParams }: Props) {
  const { linkId } = await params;
  const jar = await cookies();
  await openPage(async () =>
    required((await findShareQuestion(linkId, jar.get(shareQuestionCookieName())?.value)) === "code" || null),
  );
  const { said, other } = await searchParams;
  const email = other === undefined ? jar.get(shareAddressCookieName())?.value : undefined;
  const address = `/shared/${linkId}/code`;
  if (email === undefined)
    return (
      <Entrance
        title="This link is for named people"
        lede="Give the e-mail address it was sent to. If the link is for that address, it is sent a code. You need no account."
      >
        <ShareAddressForm action={`${address}/send`} said={said} />
      </Entrance>
    );
  return (
    <Entrance
      title="Look into your mail"
      lede={
        <>
          If the link is for <bdi>{email}</bdi>, a code is on its way there. It is good for ten minutes.
        </>
      }
      foot={
        <>
          No letter? Look among unwanted mail, or <a href={`${address}?other`}>give your address again</a>. An
          address is sent six codes a day at most.
        </>
      }
    >
      <ShareCodeForm action={`${address}/enter`} said={said} />
    </Entrance>
  );
}
