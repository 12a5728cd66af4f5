-- After how many days a share link of a workspace ends at the latest (docs/decisions/0030).
ALTER TABLE "Workspace" ADD COLUMN "shareDays" INTEGER;
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_shareDays" CHECK ("shareDays" > 0);
