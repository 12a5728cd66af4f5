import type { Metadata } from "next";
import { createBriefing } from "@/app/actions/briefings";
import { WorkspacePage } from "@/app/workspace-page";
import { BriefingsPage } from "@/components/briefings/briefings-page";
import { page } from "@/lib/server/edge/page";
import { listBriefings } from "@/lib/server/services/briefings/list-briefings";

export const metadata: Metadata = { title: "Briefings" };

export default async function BriefingListPage() {
  const view = await page([], (viewer) => listBriefings(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Briefings" }]}>
      <BriefingsPage view={view} create={createBriefing} />
    </WorkspacePage>
  );
}
