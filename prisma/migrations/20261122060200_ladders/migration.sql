-- The ladders of strength a workspace reads rewordings by; without a row it uses the ones it starts with.
CREATE TABLE "WordingLadders" (
    "workspaceId" UUID NOT NULL,
    "ladders" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "changedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WordingLadders_pkey" PRIMARY KEY ("workspaceId")
);
ALTER TABLE "WordingLadders" ADD CONSTRAINT "WordingLadders_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "WordingLadders" ADD CONSTRAINT "WordingLadders_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
