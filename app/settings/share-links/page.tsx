import type { Metadata } from "next";
import { limitShareDays, revokeShareLink, revokeShareLinks } from "@/app/actions/share-links";
import { WorkspacePage } from "@/app/workspace-page";
import { ShareLimitForm } from "@/components/share/share-limit-form";
import { ShareLinkList } from "@/components/share/share-link-list";
import { page } from "@/lib/server/edge/page";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openShareLimit } from "@/lib/server/services/share-links/open-share-limit";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { readShareLinkFilter } from "@/lib/view-models/share/share-link-filter";

export const metadata: Metadata = { title: "Share links" };

export default async function ShareLinksPage({
  searchParams,
}: {
  readonly searchParams: Promise<AddressParameters>;
}) {
  const [links, limit] = await page([], (viewer) =>
    Promise.all([listShareLinks(viewer), openShareLimit(viewer)]),
  );
  const now = new Date().toISOString();
  const filter = readShareLinkFilter(await searchParams);
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Share links" }]}>
      <ShareLinkList
        key={JSON.stringify(filter)}
        links={links}
        filter={filter}
        now={now}
        limit={<ShareLimitForm view={limit} links={links} now={now} limit={limitShareDays} />}
        revoke={revokeShareLink}
        revokeMany={revokeShareLinks}
      />
    </WorkspacePage>
  );
}
