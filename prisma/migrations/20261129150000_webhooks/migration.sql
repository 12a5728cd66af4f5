-- Programs elsewhere that are told of what happens in a workspace, and what is to be told to them (docs/decisions/0414).
CREATE TYPE "WebhookPause" AS ENUM ('person', 'failures', 'gone', 'restored');
CREATE TYPE "WebhookState" AS ENUM ('waiting', 'delivered', 'given-up');

CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "kinds" TEXT[],
    "sealedSecret" TEXT NOT NULL,
    "sealedSecretBefore" TEXT,
    "secretBeforeUntil" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "pausedAt" TIMESTAMPTZ(3),
    "pausedFor" "WebhookPause",
    "failingSince" TIMESTAMPTZ(3),

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Webhook_workspaceId_idx" ON "Webhook"("workspaceId");
CREATE INDEX "Webhook_createdById_idx" ON "Webhook"("createdById");
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "WebhookState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "WebhookDelivery_webhookId_at_id_idx" ON "WebhookDelivery"("webhookId", "at", "id");
CREATE INDEX "WebhookDelivery_state_dueAt_idx" ON "WebhookDelivery"("state", "dueAt");
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "WebhookAttempt" (
    "deliveryId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "status" INTEGER,
    "problem" TEXT,

    CONSTRAINT "WebhookAttempt_pkey" PRIMARY KEY ("deliveryId", "number")
);
ALTER TABLE "WebhookAttempt" ADD CONSTRAINT "WebhookAttempt_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "WebhookDelivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Notice" ADD COLUMN "webhookId" UUID;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Notice_webhookId_idx" ON "Notice"("webhookId");

-- Whatever writes into the audit log, in the same transaction: no act of which a webhook is not told, and none that it is told of and
-- that did not happen. What is about a private draft is noted for nobody: that there is one is its author's to know.
CREATE FUNCTION "note_for_webhooks"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "WebhookDelivery" ("id", "webhookId", "workspaceId", "kind", "subject", "actor", "happenedAt")
  SELECT gen_random_uuid(), w."id", w."workspaceId", e."action", e."subject", e."actor", e."at"
  FROM new_rows e JOIN "Webhook" w ON w."workspaceId" = e."workspaceId" AND w."pausedAt" IS NULL AND e."action" = ANY(w."kinds")
  WHERE NOT EXISTS (
    SELECT 1 FROM "Annotation" a
    WHERE a."isPrivate" AND a."id" = CASE WHEN e."subject" LIKE 'annotation:%' THEN substring(e."subject" FROM 12)::uuid END
  ) AND NOT EXISTS (
    SELECT 1 FROM "Reply" r JOIN "Annotation" a ON a."id" = r."annotationId"
    WHERE a."isPrivate" AND r."id" = CASE WHEN e."subject" LIKE 'reply:%' THEN substring(e."subject" FROM 7)::uuid END
  );
  IF FOUND THEN PERFORM pg_notify('variorum', '{"webhooks":true}'); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_noted_for_webhooks" AFTER INSERT ON "AuditEvent" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "note_for_webhooks"();

SELECT "record_writes_of_all_tables"();
