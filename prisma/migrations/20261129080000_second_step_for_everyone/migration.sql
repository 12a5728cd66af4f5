-- A workspace may ask everyone for a second step at sign-in; a session remembers whether it began with one.
ALTER TABLE "Workspace" ADD COLUMN "requiresSecondStep" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Session" ADD COLUMN "secondStep" BOOLEAN NOT NULL DEFAULT false;
