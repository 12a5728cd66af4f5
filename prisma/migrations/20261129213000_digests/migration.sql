-- What an inbox holds, told by mail to those who chose that (docs/decisions/0415).
CREATE TYPE "DigestRhythm" AS ENUM ('daily', 'weekly');

CREATE TABLE "Digest" (
    "userId" UUID NOT NULL,
    "rhythm" "DigestRhythm" NOT NULL,
    "timeZone" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "letterId" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("userId")
);
CREATE INDEX "Digest_dueAt_idx" ON "Digest"("dueAt");
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "DigestItem" (
    "noticeId" UUID NOT NULL,
    "letterId" UUID NOT NULL,

    CONSTRAINT "DigestItem_pkey" PRIMARY KEY ("noticeId")
);
CREATE INDEX "DigestItem_letterId_idx" ON "DigestItem"("letterId");
ALTER TABLE "DigestItem" ADD CONSTRAINT "DigestItem_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT "record_writes_of_all_tables"();

-- Neither is shown on a page that is kept: letters drop nobody's kept pages (docs/decisions/0012).
CREATE OR REPLACE FUNCTION "record_writes_of_Digest"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "record_writes_of_DigestItem"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN NULL;
END $$;
