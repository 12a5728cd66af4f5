import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { sendDueDigests } from "@/lib/server/digests/send-due-digests";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { chooseDigest } from "@/lib/server/services/digests/choose-digest";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

export const ORIGIN = "https://papers.example.gov";
/** In a note, a reply and a quotation: in no letter. */
export const WORDS = "Quetzalcoatlus";

/** A text, and two people who write on it; what one of them does is told to the other, who has a digest. */
export async function makeDigestOffice(title = "A paper") {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const author = await workspace.person("editor");
  const reader = await workspace.person("reviewer");
  const { documentId, versionId } = await makeVersion(author, workspace.id, undefined, title);
  await chooseDigest(reader, { rhythm: "daily", timeZone: "Pacific/Auckland" }, ORIGIN);
  const note = await writeSampleNote(reader, versionId, noteOf(`${WORDS} as I wrote it`));
  const reply = (who: Person = author) =>
    createReply(who, { annotationId: note.id, body: noteOf(`${WORDS}!`), idempotencyKey: randomUUID() });
  const { prisma } = await database();
  const row = () => prisma.digest.findUnique({ where: { userId: reader.userId } });
  /** As if the morning had come, for this person alone. */
  const makeDue = async (who: Person = reader) => {
    await prisma.digest.updateMany({ data: { dueAt: new Date(Date.now() + 86_400_000) } });
    await prisma.digest.updateMany({
      where: { userId: who.userId },
      data: { dueAt: new Date(0), claimedUntil: null },
    });
  };
  const sendNow = async () => {
    await makeDue();
    await sendDueDigests();
  };
  return {
    workspace,
    admin,
    author,
    reader,
    documentId,
    versionId,
    note,
    reply,
    row,
    makeDue,
    sendNow,
    prisma,
  };
}
