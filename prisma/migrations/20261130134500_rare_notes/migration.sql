-- Tables of notes that are resolved, due, of a stance or drafts, without reading every note where there are few of them.
CREATE INDEX "Annotation_resolvedAt_idx" ON "Annotation"("resolvedAt");
CREATE INDEX "Annotation_dueOn_idx" ON "Annotation"("dueOn");
CREATE INDEX "Annotation_stance_idx" ON "Annotation"("stance");
CREATE INDEX "Annotation_isPrivate_authorId_idx" ON "Annotation"("isPrivate", "authorId");
