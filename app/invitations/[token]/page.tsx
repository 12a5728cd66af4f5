import type { Metadata } from "next";
import { acceptInvitation } from "@/app/actions/people";
import { Entrance } from "@/components/account/entrance";
import { InvitationForm } from "@/components/account/invitation-form";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { openPage } from "@/lib/server/edge/page";
import { openInvitation } from "@/lib/server/services/people/open-invitation";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer", robots: { index: false } };

type Props = { readonly params: Promise<{ readonly token: string }> };

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const invitation = await openPage(() => openInvitation(token));
  return (
    <Entrance
      title={`Join “${invitation.workspaceName}”`}
      lede={`${invitation.invitedBy} invites you. ${
        invitation.hasAccount
          ? "You have an account already: its password lets you in."
          : "This link works once."
      }`}
    >
      <InvitationForm
        accept={acceptInvitation}
        token={token}
        invitation={invitation}
        shortestPassword={PASSWORD_LENGTH.min}
      />
    </Entrance>
  );
}
