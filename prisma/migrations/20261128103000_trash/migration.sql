-- A version in the trash lies in a deleted document of its own, so that no query of its document can find it. Which document that was:
ALTER TABLE "Document" ADD COLUMN "trashOfId" UUID;
ALTER TABLE "Document" ADD CONSTRAINT "Document_trashOfId_fkey" FOREIGN KEY ("trashOfId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Document_trashOfId_idx" ON "Document"("trashOfId");

-- Its bytes, text, hash and the ranges of its blocks never change; which document it lies in may.
CREATE OR REPLACE FUNCTION "refuse_version_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."id" IS DISTINCT FROM OLD."id"
    OR NEW."bytes" IS DISTINCT FROM OLD."bytes" OR NEW."byteLength" IS DISTINCT FROM OLD."byteLength"
    OR NEW."sha256" IS DISTINCT FROM OLD."sha256" OR NEW."text" IS DISTINCT FROM OLD."text"
    OR NEW."mediaType" IS DISTINCT FROM OLD."mediaType"
    OR NEW."importerVersion" IS DISTINCT FROM OLD."importerVersion"
    OR NEW."createdAt" IS DISTINCT FROM OLD."createdAt" THEN
    RAISE EXCEPTION 'a version is immutable' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."documentId" IS DISTINCT FROM OLD."documentId" AND NOT EXISTS (
    SELECT 1 FROM "Document" d
    WHERE (d."id" = NEW."documentId" AND d."trashOfId" = OLD."documentId")
      OR (d."id" = OLD."documentId" AND d."trashOfId" = NEW."documentId")
  ) THEN
    RAISE EXCEPTION 'a version is immutable' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."blocks" IS DISTINCT FROM OLD."blocks" AND (
    SELECT jsonb_agg(block - 'chrome' - 'was' ORDER BY at) FROM jsonb_array_elements(
      CASE WHEN jsonb_typeof(NEW."blocks") = 'object' THEN NEW."blocks" -> 'value' ELSE NEW."blocks" END
    ) WITH ORDINALITY AS each(block, at)
  ) IS DISTINCT FROM (
    SELECT jsonb_agg(block - 'chrome' - 'was' ORDER BY at) FROM jsonb_array_elements(
      CASE WHEN jsonb_typeof(OLD."blocks") = 'object' THEN OLD."blocks" -> 'value' ELSE OLD."blocks" END
    ) WITH ORDINALITY AS each(block, at)
  ) THEN
    RAISE EXCEPTION 'a version is immutable' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- A version that moves is read into the search index anew.
CREATE OR REPLACE TRIGGER "version_to_search" AFTER INSERT OR UPDATE OF "documentId", "blocks", "dateIso", "capturedAt", "lang" ON "Version"
  FOR EACH ROW EXECUTE FUNCTION "version_to_search"();
