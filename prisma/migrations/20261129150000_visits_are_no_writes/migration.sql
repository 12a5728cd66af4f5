-- What a stranger causes by coming through a share link is shown on the pages of share links alone, which are never kept. It counts as no
-- write of the workspace, so that a link that is read by many does not drop the kept pages of everybody (docs/decisions/0012).

-- A line of the access log: no kept page shows one.
CREATE OR REPLACE FUNCTION "record_writes_of_ShareAccess"() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
  RETURN NULL;
END $function$;

-- The columns a visit writes are named here, and no others: a column of a later migration counts without a word of that migration.
CREATE FUNCTION "record_writes_beside_visits"() RETURNS void LANGUAGE plpgsql AS $install$
DECLARE
  its RECORD;
BEGIN
  FOR its IN
    SELECT * FROM (VALUES
      ('ShareLink', ARRAY['opened', 'lastOpenedAt']),
      ('ShareRecipient', ARRAY['codeHash', 'codeExpiresAt', 'codeTries', 'sent', 'sentSince', 'lastOpenedAt'])
    ) AS v(name, visited)
  LOOP
    EXECUTE format(
      $body$
      CREATE OR REPLACE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql AS $function$
      DECLARE
        transaction CONSTANT BIGINT := pg_current_xact_id()::text::bigint;
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          SELECT DISTINCT r."workspaceId", transaction FROM new_rows r ON CONFLICT DO NOTHING;
        ELSIF TG_OP = 'UPDATE' THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          SELECT DISTINCT s."scope", transaction
          FROM old_rows r FULL JOIN new_rows n ON n."id" = r."id"
          CROSS JOIN LATERAL (VALUES (r."workspaceId"), (n."workspaceId")) AS s("scope")
          WHERE s."scope" IS NOT NULL AND to_jsonb(n) - %2$L::text[] IS DISTINCT FROM to_jsonb(r) - %2$L::text[]
          ON CONFLICT DO NOTHING;
        ELSIF TG_OP = 'DELETE' THEN
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          SELECT DISTINCT r."workspaceId", transaction FROM old_rows r ON CONFLICT DO NOTHING;
        ELSE
          INSERT INTO "RecordedWrite" ("scope", "transaction")
          VALUES ('00000000-0000-0000-0000-000000000000', transaction) ON CONFLICT DO NOTHING;
        END IF;
        RETURN NULL;
      END $function$
      $body$,
      'record_writes_of_' || its.name, its.visited
    );
  END LOOP;
END $install$;

SELECT "record_writes_beside_visits"();
DROP FUNCTION "record_writes_beside_visits"();
