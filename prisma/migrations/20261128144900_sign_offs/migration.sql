-- A person signs what was judged of a comparison, with what they do not agree with.
CREATE TABLE "SignOff" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "olderVersionId" UUID NOT NULL,
    "newerVersionId" UUID NOT NULL,
    "signedById" UUID NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dissent" TEXT NOT NULL DEFAULT '',
    "reviewed" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SignOff_documentId_idx" ON "SignOff"("documentId");
CREATE INDEX "SignOff_olderVersionId_idx" ON "SignOff"("olderVersionId");
CREATE INDEX "SignOff_newerVersionId_idx" ON "SignOff"("newerVersionId");
CREATE INDEX "SignOff_signedById_idx" ON "SignOff"("signedById");
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_olderVersionId_fkey" FOREIGN KEY ("olderVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_newerVersionId_fkey" FOREIGN KEY ("newerVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_signedById_fkey" FOREIGN KEY ("signedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT "record_writes_of_all_tables"();
