-- Who came by a share link may comment on what it shows, where its maker allows it (docs/decisions/0026).
ALTER TABLE "ShareLink" ADD COLUMN "withComments" BOOLEAN NOT NULL DEFAULT false;
ALTER TYPE "ShareOutcome" ADD VALUE 'commented';

CREATE TABLE "GuestComment" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "linkId" UUID,
    "versionId" UUID NOT NULL,
    "olderVersionId" UUID,
    "positionId" UUID,
    "positionLabel" TEXT NOT NULL DEFAULT '',
    "changeKey" TEXT,
    "guestName" TEXT NOT NULL,
    "recipientId" UUID,
    "visit" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "GuestComment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "GuestComment_workspaceId_idx" ON "GuestComment"("workspaceId");
CREATE INDEX "GuestComment_linkId_at_idx" ON "GuestComment"("linkId", "at");
CREATE INDEX "GuestComment_versionId_idx" ON "GuestComment"("versionId");
CREATE INDEX "GuestComment_olderVersionId_idx" ON "GuestComment"("olderVersionId");
CREATE INDEX "GuestComment_positionId_idx" ON "GuestComment"("positionId");
CREATE INDEX "GuestComment_recipientId_idx" ON "GuestComment"("recipientId");
CREATE INDEX "GuestComment_resolvedById_idx" ON "GuestComment"("resolvedById");
CREATE INDEX "GuestComment_answeredById_idx" ON "GuestComment"("answeredById");
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_olderVersionId_fkey" FOREIGN KEY ("olderVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "ShareRecipient"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "GuestComment" ADD CONSTRAINT "GuestComment_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Notice" ADD COLUMN "guestCommentId" UUID;
CREATE INDEX "Notice_guestCommentId_idx" ON "Notice"("guestCommentId");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_guestCommentId_fkey" FOREIGN KEY ("guestCommentId") REFERENCES "GuestComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Under a hold nothing of a document goes, what its guests said included (docs/decisions/0025).
CREATE FUNCTION "refuse_while_version_held"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Document" d JOIN "Version" v ON v."documentId" = d."id"
    WHERE v."id" = OLD."versionId" AND d."heldAt" IS NOT NULL FOR SHARE OF d;
  IF FOUND THEN
    RAISE EXCEPTION 'under a hold' USING ERRCODE = 'VH001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "held_comment_is_not_deleted" BEFORE UPDATE OF "deletedAt" ON "GuestComment"
  FOR EACH ROW WHEN (OLD."deletedAt" IS NULL AND NEW."deletedAt" IS NOT NULL) EXECUTE FUNCTION "refuse_while_version_held"();
CREATE TRIGGER "held_answer_keeps_its_words" BEFORE UPDATE OF "answer" ON "GuestComment"
  FOR EACH ROW WHEN (OLD."answer" <> '' AND OLD."answer" IS DISTINCT FROM NEW."answer") EXECUTE FUNCTION "refuse_while_version_held"();

SELECT "record_writes_of_all_tables"();
