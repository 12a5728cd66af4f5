-- The search index (decision 0407), and what keeps it true: whatever is written names itself in "SearchPending" in the same
-- transaction, and the next search reads it before it answers.
CREATE TABLE "SearchEntry" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "versionId" UUID,
    "annotationId" UUID,
    "replyId" UUID,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lang" TEXT,
    "position" TEXT,
    "authorId" UUID,
    "onlyForId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "textHash" TEXT,
    "terms" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SearchPending" (
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchPending_pkey" PRIMARY KEY ("kind","id")
);

CREATE INDEX "SearchEntry_terms_idx" ON "SearchEntry" USING GIN ("terms");
CREATE INDEX "SearchEntry_workspaceId_at_id_idx" ON "SearchEntry"("workspaceId", "at" DESC, "id" DESC);
CREATE INDEX "SearchEntry_documentId_textHash_idx" ON "SearchEntry"("documentId", "textHash");
CREATE INDEX "SearchEntry_versionId_idx" ON "SearchEntry"("versionId");
CREATE INDEX "SearchEntry_annotationId_idx" ON "SearchEntry"("annotationId");

ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An entry that waits already is touched, not left alone: who is just reading it waits for this write, and finds it waiting again.
CREATE FUNCTION "search_pending"("of_kind" TEXT, "of_id" UUID) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchPending" ("kind", "id") VALUES (of_kind, of_id)
  ON CONFLICT ("kind", "id") DO UPDATE SET "at" = CURRENT_TIMESTAMP;
$$;
CREATE FUNCTION "document_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM "search_pending"('document', NEW."id"); RETURN NULL; END $$;
CREATE FUNCTION "version_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM "search_pending"('version', NEW."id"); RETURN NULL; END $$;
CREATE FUNCTION "position_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Its version may be on its way out with it.
  IF TG_OP = 'DELETE' THEN PERFORM "search_pending"('version', OLD."versionId");
  ELSE PERFORM "search_pending"('version', NEW."versionId"); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "note_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM "search_pending"('note', NEW."id"); RETURN NULL; END $$;
CREATE FUNCTION "reply_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM "search_pending"('note', OLD."annotationId");
  ELSE PERFORM "search_pending"('note', NEW."annotationId"); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "document_to_search" AFTER INSERT OR UPDATE OF "title", "office", "lang" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION "document_to_search"();
CREATE TRIGGER "version_to_search" AFTER INSERT OR UPDATE OF "blocks", "dateIso", "capturedAt", "lang" ON "Version"
  FOR EACH ROW EXECUTE FUNCTION "version_to_search"();
CREATE TRIGGER "position_to_search" AFTER INSERT OR UPDATE OR DELETE ON "Position"
  FOR EACH ROW EXECUTE FUNCTION "position_to_search"();
CREATE TRIGGER "note_to_search" AFTER INSERT OR UPDATE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION "note_to_search"();
CREATE TRIGGER "reply_to_search" AFTER INSERT OR UPDATE OR DELETE ON "Reply"
  FOR EACH ROW EXECUTE FUNCTION "reply_to_search"();

-- All that is there already waits to be read.
INSERT INTO "SearchPending" ("kind", "id")
  SELECT 'document', "id" FROM "Document" UNION ALL SELECT 'version', "id" FROM "Version"
  UNION ALL SELECT 'note', "id" FROM "Annotation";
