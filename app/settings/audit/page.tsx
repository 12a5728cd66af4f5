import type { Metadata } from "next";
import { WorkspacePage } from "@/app/workspace-page";
import { AuditPage } from "@/components/settings/audit-page";
import { AuditQuery } from "@/lib/contracts/audit-input";
import { page } from "@/lib/server/edge/page";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { openAudit } from "@/lib/server/services/workspace/open-audit";

export const metadata: Metadata = { title: "Audit log" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditSettingsPage({ searchParams }: Props) {
  const asked = AuditQuery.parse(await searchParams);
  const { timeZone } = await currentReaderDay();
  const view = await page([], (viewer) => openAudit(viewer, asked, undefined, timeZone));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Audit log" }]}>
      <AuditPage view={view} asked={asked} />
    </WorkspacePage>
  );
}
