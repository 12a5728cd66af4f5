-- A share link opens a version, position or comparison of a document, or a topic.
ALTER TABLE "ShareLink" ALTER COLUMN "documentId" DROP NOT NULL;
ALTER TABLE "ShareLink" ALTER COLUMN "versionId" DROP NOT NULL;
ALTER TABLE "ShareLink" ADD COLUMN "codeId" UUID;
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_one_thing_check" CHECK (
    ("codeId" IS NULL AND "documentId" IS NOT NULL AND "versionId" IS NOT NULL)
    OR ("codeId" IS NOT NULL AND "documentId" IS NULL AND "versionId" IS NULL AND "olderVersionId" IS NULL AND "positionId" IS NULL)
);
