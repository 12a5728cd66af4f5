import type { Metadata } from "next";
import { revokeShareLink, revokeShareLinks } from "@/app/actions/share-links";
import { WorkspacePage } from "@/app/workspace-page";
import { ShareLinkList } from "@/components/share/share-link-list";
import { page } from "@/lib/server/edge/page";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { readShareLinkFilter } from "@/lib/view-models/share/share-link-filter";

export const metadata: Metadata = { title: "Share links" };

export default async function ShareLinksPage({
  searchParams,
}: {
  readonly searchParams: Promise<AddressParameters>;
}) {
  const links = await page([], (viewer) => listShareLinks(viewer));
  const filter = readShareLinkFilter(await searchParams);
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Share links" }]}>
      <ShareLinkList
        key={JSON.stringify(filter)}
        links={links}
        filter={filter}
        now={new Date().toISOString()}
        revoke={revokeShareLink}
        revokeMany={revokeShareLinks}
      />
    </WorkspacePage>
  );
}
