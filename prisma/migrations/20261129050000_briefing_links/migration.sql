-- A share link opens a version, position, change or comparison of a document, a topic, or a briefing.
ALTER TABLE "ShareLink" ADD COLUMN "briefingId" UUID;
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ShareLink" DROP CONSTRAINT "ShareLink_one_thing_check";
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_one_thing_check" CHECK (
    num_nonnulls("codeId", "briefingId", "documentId") = 1
    AND ("documentId" IS NULL) = ("versionId" IS NULL)
    AND ("documentId" IS NOT NULL OR ("olderVersionId" IS NULL AND "positionId" IS NULL AND "changeKey" IS NULL))
);
