-- Notes have a stance, may be drafts that their author alone reads, and threads are settled and opened again.
ALTER TABLE "Annotation" ADD COLUMN "stance" TEXT, ADD COLUMN "isPrivate" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "resolvedAt" TIMESTAMPTZ(3), ADD COLUMN "resolvedById" UUID;
ALTER TABLE "AnnotationRevision" ADD COLUMN "stance" TEXT;
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Annotation_createdAt_id_idx" ON "Annotation"("createdAt" DESC, "id" DESC);
