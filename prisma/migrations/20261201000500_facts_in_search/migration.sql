-- Facts are found by a search (docs/decisions/0420). What the rules read of a version, and what people say of it, waits for the index like any
-- other writing; so does a version whose facts nobody has read yet.
ALTER TABLE "SearchEntry" ADD COLUMN "topic" TEXT, ADD COLUMN "statement" TEXT;

CREATE FUNCTION "facts_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Its version may be on its way out with it.
  IF TG_OP = 'DELETE' THEN PERFORM "search_pending"('facts', OLD."versionId");
  ELSE PERFORM "search_pending"('facts', NEW."versionId"); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "facts_to_search" AFTER INSERT OR UPDATE ON "VersionFacts"
  FOR EACH ROW EXECUTE FUNCTION "facts_to_search"();
CREATE TRIGGER "decision_to_search" AFTER INSERT OR UPDATE OR DELETE ON "FactDecision"
  FOR EACH ROW EXECUTE FUNCTION "facts_to_search"();
-- Its facts have its day, its language and the number of the position they stand in.
CREATE OR REPLACE FUNCTION "version_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_pending"('version', NEW."id");
  PERFORM "search_pending"('facts', NEW."id");
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "position_to_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Its version may be on its way out with it.
  IF TG_OP = 'DELETE' THEN
    PERFORM "search_pending"('version', OLD."versionId");
    PERFORM "search_pending"('facts', OLD."versionId");
  ELSE
    PERFORM "search_pending"('version', NEW."versionId");
    PERFORM "search_pending"('facts', NEW."versionId");
  END IF;
  RETURN NULL;
END $$;

INSERT INTO "SearchPending" ("kind", "id") SELECT 'facts', "id" FROM "Version" ON CONFLICT DO NOTHING;
