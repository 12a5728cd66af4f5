import type { Metadata } from "next";
import { endFeed, makeFeed } from "@/app/actions/feeds";
import { WorkspacePage } from "@/app/workspace-page";
import { FeedsPage } from "@/components/settings/feeds-page";
import { FeedsQuery } from "@/lib/contracts/feed-input";
import { page } from "@/lib/server/edge/page";
import { openFeeds } from "@/lib/server/services/feeds/open-feeds";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

export const metadata: Metadata = { title: "Feeds" };

type Props = { readonly searchParams: Promise<AddressParameters> };

export default async function FeedsSettingsPage({ searchParams }: Props) {
  const { document } = FeedsQuery.parse(await searchParams);
  const view = await page([], (viewer) => openFeeds(viewer, document));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Feeds" }]}>
      <FeedsPage view={view} make={makeFeed} end={endFeed} />
    </WorkspacePage>
  );
}
