-- How long the trash of a workspace keeps things, and documents of which nothing may be deleted (docs/decisions/0025).
ALTER TABLE "Workspace" ADD COLUMN "trashDays" INTEGER;
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_trashDays" CHECK ("trashDays" > 0);

ALTER TABLE "Document" ADD COLUMN "heldAt" TIMESTAMPTZ(3),
    ADD COLUMN "heldReason" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "heldById" UUID;
CREATE INDEX "Document_heldById_idx" ON "Document"("heldById");
ALTER TABLE "Document" ADD CONSTRAINT "Document_heldById_fkey" FOREIGN KEY ("heldById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Document" ADD CONSTRAINT "Document_held" CHECK (("heldAt" IS NULL) = ("heldById" IS NULL));

-- Whoever deletes, by whichever way, and whatever they read before: what is under a hold stays.
CREATE FUNCTION "refuse_while_held"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held UUID;
BEGIN
  IF TG_TABLE_NAME = 'Document' THEN
    held := OLD."id";
  ELSIF TG_TABLE_NAME = 'Reply' THEN
    SELECT a."documentId" INTO held FROM "Annotation" a WHERE a."id" = OLD."annotationId";
  ELSE
    held := OLD."documentId";
  END IF;
  -- A hold that is just being ended is waited for; a delete beside one that is just being set may come before it.
  PERFORM 1 FROM "Document" d WHERE d."id" = held AND d."heldAt" IS NOT NULL FOR SHARE;
  IF FOUND THEN
    RAISE EXCEPTION 'under a hold' USING ERRCODE = 'VH001';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "held_document_is_not_deleted" BEFORE UPDATE OF "deletedAt" ON "Document"
  FOR EACH ROW WHEN (OLD."deletedAt" IS NULL AND NEW."deletedAt" IS NOT NULL AND OLD."heldAt" IS NOT NULL)
  EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "held_document_stays" BEFORE DELETE ON "Document"
  FOR EACH ROW WHEN (OLD."heldAt" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "held_note_is_not_deleted" BEFORE UPDATE OF "deletedAt" ON "Annotation"
  FOR EACH ROW WHEN (OLD."deletedAt" IS NULL AND NEW."deletedAt" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "held_note_stays" BEFORE DELETE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "held_reply_is_not_deleted" BEFORE UPDATE OF "deletedAt" ON "Reply"
  FOR EACH ROW WHEN (OLD."deletedAt" IS NULL AND NEW."deletedAt" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "held_version_stays" BEFORE UPDATE OF "documentId" ON "Version"
  FOR EACH ROW WHEN (OLD."documentId" IS DISTINCT FROM NEW."documentId") EXECUTE FUNCTION "refuse_while_held"();
