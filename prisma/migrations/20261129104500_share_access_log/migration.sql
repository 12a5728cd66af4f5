-- Who came by a share link, and how it went: a row for each visit and hour, of which each link keeps so many (docs/decisions/0021).
CREATE TYPE "ShareOutcome" AS ENUM ('opened', 'wrong', 'busy', 'early', 'expired', 'revoked', 'closed');
CREATE TABLE "ShareAccess" (
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hour" INTEGER NOT NULL,
    "outcome" "ShareOutcome" NOT NULL,
    "visit" TEXT NOT NULL,
    "again" BOOLEAN NOT NULL DEFAULT false,
    "device" TEXT NOT NULL,

    CONSTRAINT "ShareAccess_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ShareAccess_linkId_outcome_hour_visit_key" ON "ShareAccess"("linkId", "outcome", "hour", "visit");
CREATE INDEX "ShareAccess_linkId_at_id_idx" ON "ShareAccess"("linkId", "at", "id");
CREATE INDEX "ShareAccess_at_idx" ON "ShareAccess"("at");
ALTER TABLE "ShareAccess" ADD CONSTRAINT "ShareAccess_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT "record_writes_of_all_tables"();
