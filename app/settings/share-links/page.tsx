import type { Metadata } from "next";
import { revokeShareLink } from "@/app/actions/share-links";
import { WorkspacePage } from "@/app/workspace-page";
import { ShareLinkList } from "@/components/share/share-link-list";
import { page } from "@/lib/server/edge/page";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";

export const metadata: Metadata = { title: "Share links" };

export default async function ShareLinksPage() {
  const links = await page([], (viewer) => listShareLinks(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Share links" }]}>
      <ShareLinkList links={links} now={new Date().toISOString()} revoke={revokeShareLink} />
    </WorkspacePage>
  );
}
