-- What waits for a webhook has a bound too: beyond it the oldest are left out, and it is said when that was last.
ALTER TYPE "WebhookState" ADD VALUE 'left-out';
ALTER TABLE "Webhook" ADD COLUMN "leftOutAt" TIMESTAMPTZ(3);
