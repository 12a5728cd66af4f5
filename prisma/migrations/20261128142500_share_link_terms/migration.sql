-- A share link has a name and a recipient, says what it shows, may ask for a password, may open later, may show one change, and
-- counts how often it was opened.
ALTER TABLE "ShareLink" ADD COLUMN "changeKey" TEXT;
ALTER TABLE "ShareLink" ADD COLUMN "label" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ShareLink" ADD COLUMN "recipient" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ShareLink" ADD COLUMN "withNames" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "ShareLink" ADD COLUMN "withReview" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "ShareLink" ADD COLUMN "withNewer" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "ShareLink" ADD COLUMN "passwordHash" TEXT;
ALTER TABLE "ShareLink" ADD COLUMN "opensAt" TIMESTAMPTZ(3);
ALTER TABLE "ShareLink" ADD COLUMN "opened" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ShareLink" ADD COLUMN "lastOpenedAt" TIMESTAMPTZ(3);
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_change_of_two_check" CHECK ("changeKey" IS NULL OR ("olderVersionId" IS NOT NULL AND "positionId" IS NULL));
