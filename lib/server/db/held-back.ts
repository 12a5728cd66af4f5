import "server-only";
import { Prisma } from "@/lib/server/db/generated/client";

/**
 * Whether a workspace of the person "u" asks for a second step that they have not shown (docs/decisions/0020). Their app is asked for at
 * every sign-in; a passkey and an issuer count for the session they began, so that a password alone does not borrow them. Without a
 * session (tokens and feeds, which are made within one) having a passkey, or an issuer and no password, is enough.
 */
export const heldBack = (sessionId: string | null): Prisma.Sql => Prisma.sql`(
  EXISTS (SELECT 1 FROM "Membership" hm JOIN "Workspace" hw ON hw."id" = hm."workspaceId"
    WHERE hm."userId" = u."id" AND hw."requiresSecondStep")
  AND NOT EXISTS (SELECT 1 FROM "Authenticator" ha WHERE ha."userId" = u."id")
  AND NOT ${
    sessionId === null
      ? Prisma.sql`(EXISTS (SELECT 1 FROM "Passkey" hp WHERE hp."userId" = u."id")
          OR (u."passwordHash" IS NULL AND EXISTS (SELECT 1 FROM "Identity" hi WHERE hi."userId" = u."id")))`
      : Prisma.sql`EXISTS (SELECT 1 FROM "Session" hs WHERE hs."id" = ${sessionId}::uuid AND hs."userId" = u."id" AND hs."secondStep")`
  })`;
