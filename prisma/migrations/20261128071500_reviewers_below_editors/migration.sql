-- Roles rise from reader over reviewer to editor and admin (decision 0011). A reviewer could do all that an editor may
-- until now: whoever is one becomes an editor and loses nothing.
UPDATE "Membership" SET "role" = 'editor' WHERE "role" = 'reviewer';
