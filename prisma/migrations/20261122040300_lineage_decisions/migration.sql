-- A person's word on two positions of different versions: they are one, or they are not. Position ids have no foreign key:
-- a position that an edit takes away may come back by undoing it, and with it what was said of it.
CREATE TABLE "LineageDecision" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "earlierId" UUID NOT NULL,
    "laterId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LineageDecision_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "LineageDecision_kind_check" CHECK ("kind" IN ('link', 'unlink', 'none'))
);
CREATE UNIQUE INDEX "LineageDecision_earlierId_laterId_key" ON "LineageDecision"("earlierId", "laterId");
CREATE INDEX "LineageDecision_documentId_idx" ON "LineageDecision"("documentId");
ALTER TABLE "LineageDecision" ADD CONSTRAINT "LineageDecision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "LineageDecision" ADD CONSTRAINT "LineageDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
