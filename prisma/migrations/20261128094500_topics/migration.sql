-- What a paper says on a topic: a passage of one version put under a code. An empty range says that the version states no
-- position, as a person has found. Removing keeps the row, so that it can be undone.
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "codeId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Statement_range_check" CHECK ("start" >= 0 AND "end" >= "start" AND ("start" < "end") = ("quote" <> ''))
);
CREATE UNIQUE INDEX "Statement_codeId_versionId_start_end_key" ON "Statement"("codeId", "versionId", "start", "end");
CREATE INDEX "Statement_versionId_idx" ON "Statement"("versionId");
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Where an actor stands on a topic, as a person has judged. An actor is an office as documents name it, or a paper without one.
CREATE TABLE "Stance" (
    "codeId" UUID NOT NULL,
    "actorKey" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "setById" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Stance_pkey" PRIMARY KEY ("codeId","actorKey"),
    CONSTRAINT "Stance_stance_check" CHECK ("stance" IN ('supports', 'conditional', 'opposes', 'silent', 'none'))
);
ALTER TABLE "Stance" ADD CONSTRAINT "Stance_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Stance" ADD CONSTRAINT "Stance_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
