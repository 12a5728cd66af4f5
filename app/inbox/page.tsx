import type { Metadata } from "next";
import { markAllRead, markNotices } from "@/app/actions/inbox";
import { switchWorkspace } from "@/app/actions/workspaces";
import { WorkspacePage } from "@/app/workspace-page";
import { InboxPage } from "@/components/inbox/inbox-page";
import { page } from "@/lib/server/edge/page";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { readInboxAddress } from "@/lib/view-models/inbox/inbox-address";

export const metadata: Metadata = { title: "Inbox" };

export default async function Inbox({ searchParams }: { readonly searchParams: Promise<AddressParameters> }) {
  const asked = await searchParams;
  const { input, inbox } = await page([], async (viewer) => {
    const input = readInboxAddress(asked);
    return { input, inbox: await openInbox(viewer, input) };
  });
  return (
    <WorkspacePage
      crumbs={[{ label: "Documents", href: "/" }, { label: "Inbox" }]}
      skipTo="Skip to the inbox"
    >
      <InboxPage
        input={input}
        inbox={inbox}
        mark={markNotices}
        markAll={markAllRead}
        switchWorkspace={switchWorkspace}
      />
    </WorkspacePage>
  );
}
