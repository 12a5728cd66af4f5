import type { Metadata } from "next";
import { saveLadders } from "@/app/actions/ladders";
import { WorkspacePage } from "@/app/workspace-page";
import { LaddersForm } from "@/components/settings/ladders-form";
import { page } from "@/lib/server/edge/page";
import { openLadders } from "@/lib/server/services/workspace/open-ladders";

export const metadata: Metadata = { title: "Strength of wording" };

export default async function WordingPage() {
  const ladders = await page([], (viewer) => openLadders(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Strength of wording" }]}>
      <LaddersForm ladders={ladders} save={saveLadders} />
    </WorkspacePage>
  );
}
