-- Which transactions wrote into which workspace, so that a page is sent again while nobody has written where it comes from.
-- A row has no lock that another transaction could wait for; it is seen when its transaction has ended, as what was written is.
-- Rows are taken out by the server some minutes after no page can be older than them (docs/decisions/0012).
CREATE TABLE "RecordedWrite" (
    "scope" UUID NOT NULL,
    "transaction" BIGINT NOT NULL,

    CONSTRAINT "RecordedWrite_pkey" PRIMARY KEY ("scope", "transaction")
);

-- Gives each table that has none a trigger that records its writes. The scope is the workspace that a row belongs to, as its
-- columns say, else the person; both for a membership. What belongs to neither that can be told is recorded for everybody, and so is
-- a person whose name changes, because names stand on everybody's pages. Called by the program whenever it has brought the schema up to date: a table of a later migration is
-- covered without a word of that migration.
-- Left out: tries to sign in and what waits to be indexed, which are on no page; stored comparisons, which are the same when they are made anew.
CREATE FUNCTION "record_writes_of_all_tables"() RETURNS void LANGUAGE plpgsql AS $install$
DECLARE
  its RECORD;
  scopes TEXT;
  updated TEXT;
BEGIN
  FOR its IN
    SELECT c.relname::text AS name, array_agg(a.attname::text) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
      AND c.relname NOT IN ('_prisma_migrations', 'RecordedWrite', 'SearchPending', 'SignInAttempt', 'StoredComparison')
      AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'insert_is_recorded')
    GROUP BY c.relname
  LOOP
    scopes := CASE
      WHEN its.name IN ('Workspace', 'User') THEN 'SELECT r."id" FROM %1$s r'
      WHEN its.name = 'Membership' THEN 'SELECT r."workspaceId" FROM %1$s r UNION SELECT r."userId" FROM %1$s r'
      WHEN 'workspaceId' = ANY (its.columns) THEN 'SELECT r."workspaceId" FROM %1$s r'
      WHEN 'documentId' = ANY (its.columns) THEN
        'SELECT d."workspaceId" FROM %1$s r LEFT JOIN "Document" d ON d."id" = r."documentId"'
      WHEN 'versionId' = ANY (its.columns) THEN
        'SELECT d."workspaceId" FROM %1$s r LEFT JOIN "Version" v ON v."id" = r."versionId" LEFT JOIN "Document" d ON d."id" = v."documentId"'
      WHEN 'annotationId' = ANY (its.columns) THEN
        'SELECT d."workspaceId" FROM %1$s r LEFT JOIN "Annotation" a ON a."id" = r."annotationId" LEFT JOIN "Document" d ON d."id" = a."documentId"'
      WHEN 'reviewId' = ANY (its.columns) THEN
        'SELECT d."workspaceId" FROM %1$s r LEFT JOIN "Review" v ON v."id" = r."reviewId" LEFT JOIN "Document" d ON d."id" = v."documentId"'
      WHEN 'userId' = ANY (its.columns) THEN 'SELECT r."userId" FROM %1$s r'
      ELSE 'SELECT NULL::uuid FROM %1$s r'
    END;
    updated := format(scopes, 'old_rows') || CASE WHEN its.name = 'User' THEN
      ' UNION SELECT NULL::uuid FROM old_rows r JOIN new_rows n ON n."id" = r."id" WHERE (n."name", n."email") IS DISTINCT FROM (r."name", r."email")'
      ELSE '' END;
    EXECUTE format(
      $body$
      CREATE OR REPLACE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql AS $function$
      BEGIN
        IF TG_OP IN ('INSERT', 'UPDATE') THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          SELECT DISTINCT COALESCE(s."scope", '00000000-0000-0000-0000-000000000000'), pg_current_xact_id()::text::bigint
          FROM (%2$s) AS s("scope") ON CONFLICT DO NOTHING;
        END IF;
        IF TG_OP = 'UPDATE' THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          SELECT DISTINCT COALESCE(s."scope", '00000000-0000-0000-0000-000000000000'), pg_current_xact_id()::text::bigint
          FROM (%4$s) AS s("scope") ON CONFLICT DO NOTHING;
        END IF;
        IF TG_OP = 'DELETE' THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          SELECT DISTINCT COALESCE(s."scope", '00000000-0000-0000-0000-000000000000'), pg_current_xact_id()::text::bigint
          FROM (%3$s) AS s("scope") ON CONFLICT DO NOTHING;
        END IF;
        IF TG_OP = 'TRUNCATE' THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          VALUES ('00000000-0000-0000-0000-000000000000', pg_current_xact_id()::text::bigint) ON CONFLICT DO NOTHING;
        END IF;
        RETURN NULL;
      END $function$
      $body$,
      'record_writes_of_' || its.name, format(scopes, 'new_rows'), format(scopes, 'old_rows'), updated
    );
    EXECUTE format('CREATE TRIGGER "insert_is_recorded" AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I()', its.name, 'record_writes_of_' || its.name);
    EXECUTE format('CREATE TRIGGER "update_is_recorded" AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I()', its.name, 'record_writes_of_' || its.name);
    EXECUTE format('CREATE TRIGGER "delete_is_recorded" AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I()', its.name, 'record_writes_of_' || its.name);
    EXECUTE format('CREATE TRIGGER "truncate_is_recorded" AFTER TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION %2$I()', its.name, 'record_writes_of_' || its.name);
  END LOOP;
END $install$;

SELECT "record_writes_of_all_tables"();
