-- What kind of paper a document is, and what people correct of a document, with the way back.
ALTER TABLE "Document" ADD COLUMN "kind" TEXT;

CREATE TABLE "DocumentRevision" (
    "documentId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentRevision_pkey" PRIMARY KEY ("documentId","revision")
);
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Documents whose language nobody had said take that of their newest text.
UPDATE "Document" d SET "lang" = v."lang"
FROM (SELECT DISTINCT ON ("documentId") "documentId", "lang" FROM "Version" WHERE "lang" IS NOT NULL ORDER BY "documentId", "ordinal" DESC) v
WHERE v."documentId" = d."id" AND d."lang" = 'und';
