-- A paper to hand over, made of what was collected from comparisons and of notes.
CREATE TABLE "Briefing" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL DEFAULT '',
    "template" TEXT NOT NULL DEFAULT 'changes',
    "authorId" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Briefing_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Briefing_template_check" CHECK ("template" IN ('changes', 'positions', 'note'))
);
CREATE INDEX "Briefing_workspaceId_changedAt_idx" ON "Briefing"("workspaceId", "changedAt");
ALTER TABLE "Briefing" ADD CONSTRAINT "Briefing_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Briefing" ADD CONSTRAINT "Briefing_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One thing in a briefing, with the words it had when it was put in. Removing keeps the row, so that it can be undone.
CREATE TABLE "BriefingItem" (
    "id" UUID NOT NULL,
    "briefingId" UUID NOT NULL,
    "sourceKey" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "versionId" UUID NOT NULL,
    "olderVersionId" UUID,
    "annotationId" UUID,
    "ordinal" INTEGER NOT NULL,
    "heading" TEXT NOT NULL DEFAULT '',
    "comment" TEXT NOT NULL DEFAULT '',
    "sentence" TEXT,
    "sentenceById" UUID,
    "addedById" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BriefingItem_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "BriefingItem_briefingId_sourceKey_key" ON "BriefingItem"("briefingId", "sourceKey");
CREATE INDEX "BriefingItem_versionId_idx" ON "BriefingItem"("versionId");
CREATE INDEX "BriefingItem_olderVersionId_idx" ON "BriefingItem"("olderVersionId");
CREATE INDEX "BriefingItem_annotationId_idx" ON "BriefingItem"("annotationId");
ALTER TABLE "BriefingItem" ADD CONSTRAINT "BriefingItem_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BriefingItem" ADD CONSTRAINT "BriefingItem_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BriefingItem" ADD CONSTRAINT "BriefingItem_olderVersionId_fkey" FOREIGN KEY ("olderVersionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BriefingItem" ADD CONSTRAINT "BriefingItem_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "BriefingItem" ADD CONSTRAINT "BriefingItem_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BriefingItem" ADD CONSTRAINT "BriefingItem_sentenceById_fkey" FOREIGN KEY ("sentenceById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
