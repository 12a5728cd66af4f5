import type { Metadata } from "next";
import { WorkspacePage } from "@/app/workspace-page";
import { AuditPage } from "@/components/settings/audit-page";
import { AuditQuery } from "@/lib/contracts/audit-input";
import { page } from "@/lib/server/edge/page";
import { openAudit } from "@/lib/server/services/workspace/open-audit";

export const metadata: Metadata = { title: "Audit log" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditSettingsPage({ searchParams }: Props) {
  const asked = AuditQuery.parse(await searchParams);
  const view = await page([], (viewer) => openAudit(viewer, asked));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Audit log" }]}>
      <AuditPage view={view} asked={asked} />
    </WorkspacePage>
  );
}
