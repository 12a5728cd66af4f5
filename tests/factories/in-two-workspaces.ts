import type { Role } from "@/lib/core/permissions/roles";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { makeWorkspace } from "./make-workspace";

/** One person with a role in each of two workspaces, as they work in either. */
export async function inTwoWorkspaces(here: Role = "admin", there: Role = "admin") {
  const [first, second] = [await makeWorkspace("First office"), await makeWorkspace("Second office")];
  const { userId } = await first.person(here);
  const { prisma } = await database();
  await prisma.membership.create({ data: { userId, workspaceId: second.id, role: there } });
  const viewer = async (chosenWorkspaceId?: string): Promise<Person> => {
    const person = await viewerOfUser(userId);
    if (person.kind !== "person") throw new Error("the factory made nobody");
    return { ...person, chosenWorkspaceId };
  };
  return {
    first,
    second,
    userId,
    inFirst: await viewer(first.id),
    inSecond: await viewer(second.id),
    viewer,
  };
}
