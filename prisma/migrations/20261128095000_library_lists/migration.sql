-- Lists that are read a page at a time, and names that are looked up by part of them. What is derived here from titles, versions and texts is
-- written by triggers, so that it is right whoever writes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE "Document"
  ADD COLUMN "newestVersionId" UUID,
  ADD COLUMN "newestDate" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "names" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "sortTitle" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Version"
  ADD COLUMN "siteHost" TEXT,
  ADD COLUMN "lexemes" tsvector;

-- Titles in the order of a dictionary, where the server knows one (every usual one does).
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu') THEN
    ALTER TABLE "Document" ALTER COLUMN "sortTitle" TYPE TEXT COLLATE "und-x-icu";
  END IF;
END $$;

-- The words of a text, each once and without its places. Piece by piece, because the words of one call have a limit; the pieces overlap, so
-- that no word is cut. A text of more different words than a value can hold has none, and is not found by its words.
CREATE FUNCTION "lexemes_of"(words TEXT) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  piece CONSTANT INTEGER := 100000;
  overlap CONSTANT INTEGER := 200;
  found tsvector := '';
BEGIN
  FOR at IN 0 .. length(words) / piece LOOP
    found := found || strip(to_tsvector('simple', substr(words, at * piece + 1, piece + overlap)));
  END LOOP;
  RETURN found;
EXCEPTION WHEN program_limit_exceeded THEN
  RETURN '';
END $$;

CREATE FUNCTION "derive_of_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW."lexemes" := "lexemes_of"(NEW."text");
  END IF;
  NEW."siteHost" := lower(substring(NEW."sourceUrl" FROM '^[Hh][Tt][Tt][Pp][Ss]?://(?:[Ww][Ww][Ww]\.)?([^/:?#@]+)(?:[:/?#]|$)'));
  RETURN NEW;
END $$;
CREATE TRIGGER "version_derives" BEFORE INSERT OR UPDATE OF "sourceUrl" ON "Version"
  FOR EACH ROW EXECUTE FUNCTION "derive_of_version"();

CREATE FUNCTION "names_of_document"(document UUID, title TEXT, office TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT concat_ws(' ', title, office, (SELECT string_agg(v."label", ' ' ORDER BY v."ordinal") FROM "Version" v WHERE v."documentId" = document))
$$;

CREATE FUNCTION "derive_of_document"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."names" := "names_of_document"(NEW."id", NEW."title", NEW."office");
  NEW."sortTitle" := NEW."title";
  NEW."changedAt" := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER "document_derives" BEFORE UPDATE OF "title", "office", "kind", "revision" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION "derive_of_document"();

CREATE FUNCTION "name_new_document"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."names" := concat_ws(' ', NEW."title", NEW."office");
  NEW."sortTitle" := NEW."title";
  RETURN NEW;
END $$;
CREATE TRIGGER "new_document_is_named" BEFORE INSERT ON "Document" FOR EACH ROW EXECUTE FUNCTION "name_new_document"();

CREATE FUNCTION "derive_from_versions"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  document UUID := CASE WHEN TG_OP = 'DELETE' THEN OLD."documentId" ELSE NEW."documentId" END;
BEGIN
  UPDATE "Document" d SET
    "newestVersionId" = (SELECT v."id" FROM "Version" v WHERE v."documentId" = d."id" ORDER BY v."ordinal" DESC LIMIT 1),
    "newestDate" = COALESCE((SELECT v."dateIso" FROM "Version" v WHERE v."documentId" = d."id" ORDER BY v."ordinal" DESC LIMIT 1), ''),
    "names" = "names_of_document"(d."id", d."title", d."office"),
    "changedAt" = clock_timestamp()
  WHERE d."id" = document;
  RETURN NULL;
END $$;
CREATE TRIGGER "document_follows_versions" AFTER INSERT OR UPDATE OR DELETE ON "Version"
  FOR EACH ROW EXECUTE FUNCTION "derive_from_versions"();

-- What is there already. Texts stay as they are, so the guard over them need not read them all.
ALTER TABLE "Version" DISABLE TRIGGER USER;
UPDATE "Version" SET
  "lexemes" = "lexemes_of"("text"),
  "siteHost" = lower(substring("sourceUrl" FROM '^[Hh][Tt][Tt][Pp][Ss]?://(?:[Ww][Ww][Ww]\.)?([^/:?#@]+)(?:[:/?#]|$)'));
ALTER TABLE "Version" ENABLE TRIGGER USER;
ALTER TABLE "Document" DISABLE TRIGGER USER;
UPDATE "Document" d SET
  "newestVersionId" = newest."id",
  "newestDate" = COALESCE(newest."dateIso", ''),
  "names" = "names_of_document"(d."id", d."title", d."office"),
  "sortTitle" = d."title",
  "changedAt" = GREATEST(
    d."createdAt",
    (SELECT max(v."createdAt") FROM "Version" v WHERE v."documentId" = d."id"),
    (SELECT max(r."at") FROM "DocumentRevision" r WHERE r."documentId" = d."id")
  )
FROM "Document" o LEFT JOIN LATERAL (
  SELECT v."id", v."dateIso" FROM "Version" v WHERE v."documentId" = o."id" ORDER BY v."ordinal" DESC LIMIT 1
) newest ON true
WHERE o."id" = d."id";
ALTER TABLE "Document" ENABLE TRIGGER USER;

CREATE INDEX "Document_workspaceId_deletedAt_sortTitle_id_idx" ON "Document"("workspaceId", "deletedAt", "sortTitle", "id");
CREATE INDEX "Document_workspaceId_deletedAt_newestDate_id_idx" ON "Document"("workspaceId", "deletedAt", "newestDate", "id");
CREATE INDEX "Document_workspaceId_deletedAt_changedAt_id_idx" ON "Document"("workspaceId", "deletedAt", "changedAt", "id");
CREATE INDEX "Document_names_idx" ON "Document" USING GIN ("names" gin_trgm_ops);
CREATE INDEX "Document_newestVersionId_idx" ON "Document"("newestVersionId");
CREATE INDEX "Version_siteHost_documentId_ordinal_idx" ON "Version"("siteHost", "documentId", "ordinal");
CREATE INDEX "Version_lexemes_idx" ON "Version" USING GIN ("lexemes");
CREATE INDEX "Position_heading_idx" ON "Position" USING GIN ("heading" gin_trgm_ops);
CREATE INDEX "Position_label_idx" ON "Position"("label");
CREATE INDEX "Annotation_deletedAt_createdAt_idx" ON "Annotation"("deletedAt", "createdAt");
