-- A share link may be for members of its workspace who are signed in (docs/decisions/0027).
ALTER TYPE "ShareAudience" ADD VALUE 'members';
