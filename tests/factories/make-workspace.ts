import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/core/permissions/roles";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";

type Person = Viewer & { kind: "person" };

export interface TestWorkspace {
  readonly id: string;
  /** A further member with this role. */
  person(role: Role): Promise<Person>;
}

/** Not a hash of anything: nobody signs in with it. */
const NO_PASSWORD = "not a password hash";

/** A workspace of its own for each test, so that tests of one file never meet. */
export async function makeWorkspace(name = "Test workspace"): Promise<TestWorkspace> {
  const { prisma } = await database();
  const { id } = await prisma.workspace.create({ data: { name }, select: { id: true } });
  return {
    id,
    async person(role) {
      const user = await prisma.user.create({
        data: {
          email: `${role}-${randomUUID()}@example.gov`,
          name: `A ${role}`,
          passwordHash: NO_PASSWORD,
          memberships: { create: { workspaceId: id, role } },
        },
        select: { id: true },
      });
      const viewer = await viewerOfUser(user.id);
      if (viewer.kind !== "person") throw new Error("the factory made nobody");
      return viewer;
    },
  };
}
