-- "exceeding" and "exceed" have one stem now (lib/core/search/stem-word.ts): all is read into the index anew.
INSERT INTO "SearchPending" ("kind", "id")
  SELECT 'document', "id" FROM "Document" UNION ALL SELECT 'version', "id" FROM "Version"
  UNION ALL SELECT 'note', "id" FROM "Annotation" UNION ALL SELECT 'facts', "id" FROM "Version"
  ON CONFLICT DO NOTHING;
