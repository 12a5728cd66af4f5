import type { Metadata } from "next";
import { addWebhook } from "@/app/actions/webhooks";
import { WorkspacePage } from "@/app/workspace-page";
import { WebhooksPage } from "@/components/webhooks/webhooks-page";
import { page } from "@/lib/server/edge/page";
import { listWebhooks } from "@/lib/server/services/webhooks/list-webhooks";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksSettingsPage() {
  const view = await page([], (viewer) => listWebhooks(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Webhooks" }]}>
      <WebhooksPage view={view} add={addWebhook} />
    </WorkspacePage>
  );
}
