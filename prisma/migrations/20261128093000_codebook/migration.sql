-- A category of a workspace's codebook. "nameKey" is what names that mean the same share, NULL once the code is deleted or
-- merged, so that the unique index speaks of those in use only.
CREATE TABLE "Code" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT,
    "formerKeys" TEXT[],
    "notation" TEXT NOT NULL DEFAULT '',
    "definition" TEXT NOT NULL DEFAULT '',
    "colour" TEXT NOT NULL,
    "mergedIntoId" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Code_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Code_workspaceId_nameKey_key" ON "Code"("workspaceId", "nameKey");
CREATE INDEX "Code_workspaceId_createdAt_idx" ON "Code"("workspaceId", "createdAt");
ALTER TABLE "Code" ADD CONSTRAINT "Code_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Code" ADD CONSTRAINT "Code_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Code"("id") ON DELETE SET NULL ON UPDATE CASCADE;
