-- A judgement remembers what its change read, and in which comparison, so that it can be shown once the change is no longer there.
ALTER TABLE "Review" ADD COLUMN "olderVersionId" UUID;
ALTER TABLE "Review" ADD COLUMN "newerVersionId" UUID;
ALTER TABLE "Review" ADD COLUMN "olderWords" TEXT;
ALTER TABLE "Review" ADD COLUMN "newerWords" TEXT;
ALTER TABLE "Review" ADD COLUMN "dismissedAt" TIMESTAMPTZ(3);
