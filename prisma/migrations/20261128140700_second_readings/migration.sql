-- A second reader judges a comparison without knowing what others said. What was judged until now is the first reading: it keeps its rows as they are.
CREATE TABLE "SecondReading" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "olderVersionId" UUID NOT NULL,
    "newerVersionId" UUID NOT NULL,
    "readerId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondReading_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SecondReading_olderVersionId_newerVersionId_readerId_key" ON "SecondReading"("olderVersionId", "newerVersionId", "readerId");
CREATE INDEX "SecondReading_documentId_idx" ON "SecondReading"("documentId");
CREATE INDEX "SecondReading_newerVersionId_idx" ON "SecondReading"("newerVersionId");
CREATE INDEX "SecondReading_readerId_idx" ON "SecondReading"("readerId");
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_olderVersionId_fkey" FOREIGN KEY ("olderVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_newerVersionId_fkey" FOREIGN KEY ("newerVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Review" ADD COLUMN "readingId" UUID;
ALTER TABLE "Review" ADD CONSTRAINT "Review_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "SecondReading"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Review_readingId_idx" ON "Review"("readingId");
-- One judgement of a change in the first reading, and one in each second one.
DROP INDEX "Review_documentId_changeKey_key";
CREATE UNIQUE INDEX "Review_documentId_changeKey_readingId_key" ON "Review"("documentId", "changeKey", "readingId") NULLS NOT DISTINCT;

SELECT "record_writes_of_all_tables"();
