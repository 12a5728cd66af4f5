-- Who is to see to a change of a comparison, and what tells them of it.
CREATE TABLE "ChangeAssignment" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "changeKey" TEXT NOT NULL,
    "assigneeId" UUID,
    "assignedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "olderVersionId" UUID NOT NULL,
    "newerVersionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "olderWords" TEXT,
    "newerWords" TEXT,
    "dismissedAt" TIMESTAMPTZ(3),
    "noticeId" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ChangeAssignment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ChangeAssignment_documentId_changeKey_key" ON "ChangeAssignment"("documentId", "changeKey");
CREATE INDEX "ChangeAssignment_assigneeId_idx" ON "ChangeAssignment"("assigneeId");
CREATE INDEX "ChangeAssignment_assignedById_idx" ON "ChangeAssignment"("assignedById");
CREATE INDEX "ChangeAssignment_noticeId_idx" ON "ChangeAssignment"("noticeId");
ALTER TABLE "ChangeAssignment" ADD CONSTRAINT "ChangeAssignment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ChangeAssignment" ADD CONSTRAINT "ChangeAssignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ChangeAssignment" ADD CONSTRAINT "ChangeAssignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ChangeAssignment" ADD CONSTRAINT "ChangeAssignment_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Notice" ADD COLUMN "olderVersionId" UUID;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_olderVersionId_fkey" FOREIGN KEY ("olderVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Notice_olderVersionId_idx" ON "Notice"("olderVersionId");

-- An open comparison is told as of the first reading, and by name those whom it was given to or taken from: who reads blind may
-- know of their own alone (docs/decisions/0016, 0108, 0114).
CREATE FUNCTION "tell_of_change_assignments"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "tell_of_document"(r."documentId", '{}', ARRAY['first'] || array_agg(DISTINCT 'assigned ' || r."assigneeId") FILTER (WHERE r."assigneeId" IS NOT NULL))
    FROM new_rows r GROUP BY r."documentId";
  ELSIF TG_OP = 'UPDATE' THEN
    PERFORM "tell_of_document"(r."documentId", '{}', ARRAY['first'] || array_agg(DISTINCT 'assigned ' || r."assigneeId") FILTER (WHERE r."assigneeId" IS NOT NULL))
    FROM (SELECT "documentId", "assigneeId" FROM old_rows UNION SELECT "documentId", "assigneeId" FROM new_rows) r GROUP BY r."documentId";
  ELSE
    PERFORM "tell_of_document"(r."documentId", '{}', ARRAY['first'] || array_agg(DISTINCT 'assigned ' || r."assigneeId") FILTER (WHERE r."assigneeId" IS NOT NULL))
    FROM old_rows r GROUP BY r."documentId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "ChangeAssignment" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_change_assignments"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "ChangeAssignment" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_change_assignments"();
CREATE TRIGGER "delete_is_told" AFTER DELETE ON "ChangeAssignment" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_change_assignments"();

SELECT "record_writes_of_all_tables"();
