-- Somebody writes while a webhook of the workspace is being deleted: they wait for that and are not refused for it. Without the lock
-- the delivery would be noted for a row that is gone a moment later.
CREATE OR REPLACE FUNCTION "note_for_webhooks"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  ) FOR KEY SHARE OF w;
  IF FOUND THEN PERFORM pg_notify('variorum', '{"webhooks":true}'); END IF;
  RETURN NULL;
END $$;

-- What is sent, and how it went, is shown under the settings alone, which are never kept: a program that cannot be reached for a day
-- does not drop the kept pages of everybody at each try (docs/decisions/0012).
CREATE OR REPLACE FUNCTION "record_writes_of_WebhookDelivery"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "record_writes_of_WebhookAttempt"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN NULL;
END $$;
