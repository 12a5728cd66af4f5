-- A share link may be for named e-mail addresses, each of which proves itself by a code in a letter (docs/decisions/0022).
CREATE TYPE "ShareAudience" AS ENUM ('anyone', 'named');
ALTER TABLE "ShareLink" ADD COLUMN "audience" "ShareAudience" NOT NULL DEFAULT 'anyone';
CREATE TABLE "ShareRecipient" (
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "codeHash" TEXT,
    "codeExpiresAt" TIMESTAMPTZ(3),
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "sentSince" TIMESTAMPTZ(3),
    "lastOpenedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShareRecipient_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ShareRecipient_linkId_email_key" ON "ShareRecipient"("linkId", "email");
ALTER TABLE "ShareRecipient" ADD CONSTRAINT "ShareRecipient_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TYPE "ShareOutcome" ADD VALUE 'unlisted';
ALTER TABLE "ShareAccess" ADD COLUMN "recipientId" UUID;
CREATE INDEX "ShareAccess_recipientId_idx" ON "ShareAccess"("recipientId");
ALTER TABLE "ShareAccess" ADD CONSTRAINT "ShareAccess_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "ShareRecipient"("id") ON DELETE SET NULL ON UPDATE CASCADE;

SELECT "record_writes_of_all_tables"();
