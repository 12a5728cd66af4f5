-- What tags that mean the same share, beside each tag of a note: compatibility forms, capitals and white space make no difference.
ALTER TABLE "Annotation" ADD COLUMN "tagKeys" TEXT[];
UPDATE "Annotation" SET "tagKeys" = (
  SELECT COALESCE(array_agg(trim(regexp_replace(normalize(lower(normalize(tag, NFKC)), NFKC), '\s+', ' ', 'g')) ORDER BY place), '{}')
  FROM unnest("tags") WITH ORDINALITY AS each(tag, place)
);
CREATE INDEX "Annotation_tagKeys_idx" ON "Annotation" USING GIN ("tagKeys");
