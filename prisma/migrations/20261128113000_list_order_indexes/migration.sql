-- PostgreSQL does not see that rows whose "deletedAt" is null stand in one order behind it: a list read all documents and sorted them. What is in the trash
-- is left out of the few rows that are read instead.
DROP INDEX "Document_workspaceId_deletedAt_sortTitle_id_idx";
DROP INDEX "Document_workspaceId_deletedAt_newestDate_id_idx";
DROP INDEX "Document_workspaceId_deletedAt_changedAt_id_idx";
DROP INDEX "Annotation_deletedAt_createdAt_idx";
CREATE INDEX "Document_workspaceId_sortTitle_id_idx" ON "Document"("workspaceId", "sortTitle", "id");
CREATE INDEX "Document_workspaceId_newestDate_id_idx" ON "Document"("workspaceId", "newestDate", "id");
CREATE INDEX "Document_workspaceId_changedAt_id_idx" ON "Document"("workspaceId", "changedAt", "id");
CREATE INDEX "Annotation_createdAt_idx" ON "Annotation"("createdAt");
