import "server-only";
import { query } from "./query";

/** A person's own setting, of which no log is kept. */
export async function updateFollowed(documentId: string, userId: string, followed: boolean): Promise<void> {
  await query((prisma) =>
    followed
      ? prisma.documentFollower.createMany({ data: { documentId, userId }, skipDuplicates: true })
      : prisma.documentFollower.deleteMany({ where: { documentId, userId } }),
  );
}

export async function isFollowed(documentId: string, userId: string): Promise<boolean> {
  return (await query((prisma) => prisma.documentFollower.count({ where: { documentId, userId } }))) > 0;
}
