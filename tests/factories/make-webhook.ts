import { randomUUID } from "node:crypto";
import { database } from "@/lib/server/db/database";
import { newWebhookSecret, sealWebhookSecret } from "@/lib/server/webhooks/secret";

/** A webhook of an address that nothing is ever sent to: it is not public. */
export async function makeWebhook(workspaceId: string, createdById: string): Promise<string> {
  const { prisma } = await database();
  const id = randomUUID();
  await prisma.webhook.create({
    data: {
      id,
      workspaceId,
      url: "https://127.0.0.1/hook",
      origin: "https://x.example",
      kinds: [],
      sealedSecret: sealWebhookSecret(id, newWebhookSecret()),
      createdById,
    },
    select: { id: true },
  });
  return id;
}

/** A test that was sent to it and did not arrive. */
export async function makeDelivery(workspaceId: string, webhookId: string): Promise<string> {
  const { prisma } = await database();
  const { id } = await prisma.webhookDelivery.create({
    data: {
      webhookId,
      workspaceId,
      kind: "webhook.test",
      subject: `webhook:${webhookId}`,
      actor: "system",
      happenedAt: new Date(),
      state: "given_up",
    },
    select: { id: true },
  });
  return id;
}
