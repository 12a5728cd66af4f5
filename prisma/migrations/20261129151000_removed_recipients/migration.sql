-- An address may be taken off the list of a share link: it opens nothing from then on, and what the log says of it stays.
ALTER TABLE "ShareRecipient" ADD COLUMN "removedAt" TIMESTAMPTZ(3);
