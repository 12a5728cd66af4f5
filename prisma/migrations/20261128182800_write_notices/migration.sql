-- Tells the servers what was written, so that an open page can show it (docs/decisions/0016). A notice is part of the transaction:
-- it goes out when that ends, and not at all where it is taken back. It names things and says nothing of what they hold; whoever
-- hears it asks for what a viewer may read. Its reader is lib/server/db/write-notices.ts.

-- A message holds 7,999 bytes at most: a hundred names each.
CREATE FUNCTION "tell_of_document"("document" UUID, "notes" UUID[], "readings" TEXT[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('variorum', json_build_object(
    'document', "document",
    'notes', "notes"[part * 100 + 1:part * 100 + 100],
    'readings', "readings"[part * 100 + 1:part * 100 + 100]
  )::text)
  FROM generate_series(0, (GREATEST(cardinality("notes"), cardinality("readings")) - 1) / 100) AS part
$$;

CREATE FUNCTION "tell_of_annotations"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "tell_of_document"(r."documentId", array_agg(r."id"), '{}') FROM new_rows r GROUP BY r."documentId";
  ELSIF TG_OP = 'UPDATE' THEN
    -- A note that went elsewhere with its version is told of in both documents.
    PERFORM "tell_of_document"(r."documentId", array_agg(r."id"), '{}')
    FROM (SELECT "documentId", "id" FROM old_rows UNION SELECT "documentId", "id" FROM new_rows) r GROUP BY r."documentId";
  ELSE
    PERFORM "tell_of_document"(r."documentId", array_agg(r."id"), '{}') FROM old_rows r GROUP BY r."documentId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "Annotation" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_annotations"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "Annotation" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_annotations"();
CREATE TRIGGER "delete_is_told" AFTER DELETE ON "Annotation" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_annotations"();

CREATE FUNCTION "tell_of_replies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_of_document"(a."documentId", array_agg(DISTINCT a."id"), '{}')
  FROM new_rows r JOIN "Annotation" a ON a."id" = r."annotationId" GROUP BY a."documentId";
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "Reply" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_replies"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "Reply" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_replies"();

-- Places that the program finds are the same whoever asks: only what a person decided is news.
CREATE FUNCTION "tell_of_placements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "tell_of_document"(a."documentId", array_agg(DISTINCT a."id"), '{}')
    FROM new_rows r JOIN "Annotation" a ON a."id" = r."annotationId" WHERE r."decision" IS NOT NULL GROUP BY a."documentId";
  ELSE
    PERFORM "tell_of_document"(a."documentId", array_agg(DISTINCT a."id"), '{}')
    FROM new_rows r JOIN old_rows o ON o."annotationId" = r."annotationId" AND o."versionId" = r."versionId"
      JOIN "Annotation" a ON a."id" = r."annotationId"
    WHERE r."decision" IS NOT NULL OR o."decision" IS NOT NULL GROUP BY a."documentId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "Placement" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_placements"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "Placement" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_placements"();

-- Judgements are told with the reading they were made in: who may know of it depends on that.
CREATE FUNCTION "tell_of_reviews"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_of_document"(r."documentId", '{}', array_agg(DISTINCT COALESCE(r."readingId"::text, 'first')))
  FROM new_rows r GROUP BY r."documentId";
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "Review" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_reviews"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "Review" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_reviews"();

CREATE FUNCTION "tell_of_second_readings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_of_document"(r."documentId", '{}', array_agg(r."id"::text)) FROM new_rows r GROUP BY r."documentId";
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "SecondReading" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_second_readings"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "SecondReading" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_second_readings"();

CREATE FUNCTION "tell_of_sign_offs"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_of_document"(r."documentId", '{}', ARRAY['first']) FROM new_rows r GROUP BY r."documentId";
  RETURN NULL;
END $$;
CREATE TRIGGER "insert_is_told" AFTER INSERT ON "SignOff" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_sign_offs"();
CREATE TRIGGER "update_is_told" AFTER UPDATE ON "SignOff" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_sign_offs"();

-- Whether a person may still read is looked at anew when anything of their account, sessions or roles was written.
CREATE FUNCTION "tell_of_person"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'User' THEN
    PERFORM pg_notify('variorum', json_build_object('person', COALESCE(NEW."id", OLD."id"))::text);
  ELSE
    PERFORM pg_notify('variorum', json_build_object('person', COALESCE(NEW."userId", OLD."userId"))::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "write_is_told" AFTER UPDATE OR DELETE ON "User" FOR EACH ROW EXECUTE FUNCTION "tell_of_person"();
CREATE TRIGGER "write_is_told" AFTER UPDATE OR DELETE ON "Session" FOR EACH ROW EXECUTE FUNCTION "tell_of_person"();
CREATE TRIGGER "write_is_told" AFTER INSERT OR UPDATE OR DELETE ON "Membership" FOR EACH ROW EXECUTE FUNCTION "tell_of_person"();

-- What was read may have gone to the trash, or come back from it.
CREATE FUNCTION "tell_of_move"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Document' THEN
    PERFORM pg_notify('variorum', json_build_object('moved', OLD."id")::text);
  ELSE
    PERFORM pg_notify('variorum', json_build_object('moved', OLD."documentId")::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "move_is_told" AFTER UPDATE OF "documentId" ON "Version" FOR EACH ROW
  WHEN (OLD."documentId" <> NEW."documentId") EXECUTE FUNCTION "tell_of_move"();
CREATE TRIGGER "move_is_told" AFTER UPDATE OF "deletedAt" ON "Document" FOR EACH ROW
  WHEN (OLD."deletedAt" IS DISTINCT FROM NEW."deletedAt") EXECUTE FUNCTION "tell_of_move"();
