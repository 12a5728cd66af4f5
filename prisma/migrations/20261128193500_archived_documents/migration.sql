-- Documents that are done with: out of lists and of search, and open as before.
ALTER TABLE "Document" ADD COLUMN "archivedAt" TIMESTAMPTZ(3);
CREATE INDEX "Document_workspaceId_archivedAt_idx" ON "Document"("workspaceId", "archivedAt");
