-- What documents are tagged with: codes of the workspace's codebook, which are merged and deleted but never removed.
ALTER TABLE "Document" ADD COLUMN "codeIds" UUID[] NOT NULL DEFAULT '{}';
CREATE INDEX "Document_codeIds_idx" ON "Document" USING GIN ("codeIds");
