-- Notes that somebody is to see to, what concerns a person (their inbox), and who follows a document.
ALTER TABLE "Annotation" ADD COLUMN "assigneeId" UUID, ADD COLUMN "dueOn" TEXT;
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Annotation_assigneeId_createdAt_idx" ON "Annotation"("assigneeId", "createdAt" DESC);

ALTER TABLE "AnnotationRevision" ADD COLUMN "assigneeId" UUID, ADD COLUMN "dueOn" TEXT;
ALTER TABLE "AnnotationRevision" ADD CONSTRAINT "AnnotationRevision_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "annotationId" UUID,
    "replyId" UUID,
    "versionId" UUID,
    "causedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Notice_recipientId_at_id_idx" ON "Notice"("recipientId", "at" DESC, "id" DESC);
CREATE INDEX "Notice_workspaceId_idx" ON "Notice"("workspaceId");
CREATE INDEX "Notice_annotationId_idx" ON "Notice"("annotationId");
CREATE INDEX "Notice_replyId_idx" ON "Notice"("replyId");
CREATE INDEX "Notice_versionId_idx" ON "Notice"("versionId");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_causedById_fkey" FOREIGN KEY ("causedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "DocumentFollower" (
    "documentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentFollower_pkey" PRIMARY KEY ("documentId", "userId")
);
CREATE INDEX "DocumentFollower_userId_idx" ON "DocumentFollower"("userId");
ALTER TABLE "DocumentFollower" ADD CONSTRAINT "DocumentFollower_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "DocumentFollower" ADD CONSTRAINT "DocumentFollower_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An open page shows how many are unread (docs/decisions/0016): each recipient is told that something of theirs changed.
CREATE FUNCTION "tell_of_notices"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('variorum', json_build_object('inbox', r."recipientId")::text)
  FROM (SELECT DISTINCT "recipientId" FROM new_rows) r;
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "Notice" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_notices"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "Notice" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_notices"();

SELECT "record_writes_of_all_tables"();
