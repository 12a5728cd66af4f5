import type { Metadata } from "next";
import { allowGuestComments } from "@/app/actions/guest-comments";
import { changeShareAddresses } from "@/app/actions/share-links";
import { guestCommentActions } from "@/app/comments-of-guests";
import { WorkspacePage } from "@/app/workspace-page";
import { ShareLogPage } from "@/components/share/share-log-page";
import { ShareLogQuery } from "@/lib/contracts/share-log-input";
import { page } from "@/lib/server/edge/page";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

export const metadata: Metadata = { title: "Access log" };

interface Props {
  readonly params: Promise<{ readonly linkId: string }>;
  readonly searchParams: Promise<AddressParameters>;
}

export default async function ShareLogSettingsPage({ params, searchParams }: Props) {
  const { linkId } = await params;
  const asked = ShareLogQuery.parse(await searchParams);
  const view = await page([linkId], (viewer) => openShareLog(viewer, linkId, asked));
  return (
    <WorkspacePage
      about={{ linkId }}
      crumbs={[
        { label: "Documents", href: "/" },
        { label: "Share links", href: "/settings/share-links" },
        { label: "Access log" },
      ]}
    >
      <ShareLogPage
        view={view}
        isFirst={asked.after === undefined}
        now={new Date().toISOString()}
        changeAddresses={changeShareAddresses}
        allowComments={allowGuestComments}
        commentActions={guestCommentActions}
      />
    </WorkspacePage>
  );
}
