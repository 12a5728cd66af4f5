-- Stored JSON says its shape: { "shape": 2, "value": … }. What was written before has no number and stays as it is; the
-- codecs of lib/server/db read both. Blocks of either shape keep their ranges, kinds and order for ever.
CREATE OR REPLACE FUNCTION "refuse_version_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."id" IS DISTINCT FROM OLD."id" OR NEW."documentId" IS DISTINCT FROM OLD."documentId"
    OR NEW."bytes" IS DISTINCT FROM OLD."bytes" OR NEW."byteLength" IS DISTINCT FROM OLD."byteLength"
    OR NEW."sha256" IS DISTINCT FROM OLD."sha256" OR NEW."text" IS DISTINCT FROM OLD."text"
    OR NEW."mediaType" IS DISTINCT FROM OLD."mediaType"
    OR NEW."importerVersion" IS DISTINCT FROM OLD."importerVersion"
    OR NEW."createdAt" IS DISTINCT FROM OLD."createdAt" THEN
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
