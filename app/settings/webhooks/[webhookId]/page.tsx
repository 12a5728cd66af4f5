import type { Metadata } from "next";
import {
  deleteWebhook,
  editWebhook,
  pauseWebhook,
  renewWebhookSecret,
  sendDeliveryAgain,
  testWebhook,
} from "@/app/actions/webhooks";
import { WorkspacePage } from "@/app/workspace-page";
import { WebhookPage } from "@/components/webhooks/webhook-page";
import { WebhookLogQuery } from "@/lib/contracts/webhook-input";
import { page } from "@/lib/server/edge/page";
import { openWebhook } from "@/lib/server/services/webhooks/open-webhook";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

export const metadata: Metadata = { title: "Webhook" };

interface Props {
  readonly params: Promise<{ readonly webhookId: string }>;
  readonly searchParams: Promise<AddressParameters>;
}

export default async function WebhookSettingsPage({ params, searchParams }: Props) {
  const { webhookId } = await params;
  const asked = WebhookLogQuery.parse(await searchParams);
  const view = await page([webhookId], (viewer) => openWebhook(viewer, webhookId, asked));
  return (
    <WorkspacePage
      about={{ webhookId }}
      crumbs={[
        { label: "Documents", href: "/" },
        { label: "Webhooks", href: "/settings/webhooks" },
        { label: new URL(view.webhook.url).host },
      ]}
    >
      <WebhookPage
        view={view}
        isFirst={asked.after === undefined}
        actions={{
          edit: editWebhook,
          pause: pauseWebhook,
          renew: renewWebhookSecret,
          remove: deleteWebhook,
          test: testWebhook,
          sendAgain: sendDeliveryAgain,
        }}
      />
    </WorkspacePage>
  );
}
