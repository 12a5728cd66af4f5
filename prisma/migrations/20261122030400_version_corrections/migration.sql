-- What people correct of a version, with the way back.
ALTER TABLE "Version" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "VersionRevision" (
    "versionId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VersionRevision_pkey" PRIMARY KEY ("versionId","revision")
);
ALTER TABLE "VersionRevision" ADD CONSTRAINT "VersionRevision_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "VersionRevision" ADD CONSTRAINT "VersionRevision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Blocks keep their ranges, kinds and order for ever; whether one is folded as site furniture is a judgement, which a
-- person may make anew. "was" keeps what the import had said.
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
    SELECT jsonb_agg(block - 'chrome' - 'was' ORDER BY at) FROM jsonb_array_elements(NEW."blocks") WITH ORDINALITY AS each(block, at)
  ) IS DISTINCT FROM (
    SELECT jsonb_agg(block - 'chrome' - 'was' ORDER BY at) FROM jsonb_array_elements(OLD."blocks") WITH ORDINALITY AS each(block, at)
  ) THEN
    RAISE EXCEPTION 'a version is immutable' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
