-- A link to a new password is worth something while who made it may manage the account. Those that are open say nothing of who that
-- was, and last half an hour: they are made again.
DELETE FROM "PasswordReset";
ALTER TABLE "PasswordReset" ADD COLUMN "createdById" UUID NOT NULL;
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "PasswordReset_createdById_idx" ON "PasswordReset"("createdById");
