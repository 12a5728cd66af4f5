import "server-only";
import type { ChooseDigestInput } from "@/lib/contracts/digest-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { nextDigest } from "@/lib/core/time/next-digest";
import { deleteDigest, saveDigest } from "@/lib/server/db/digests";
import { sendsMail } from "@/lib/server/mail/sends-mail";

/** How often the viewer is told by mail what their inbox holds. @throws AppError "unavailable" where no mail is sent */
export async function chooseDigest(
  viewer: Viewer,
  { rhythm, timeZone }: ChooseDigestInput,
  origin: string,
): Promise<void> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  if (rhythm === "none") {
    await deleteDigest(userId);
    return;
  }
  if (!sendsMail()) throw new AppError("unavailable", "This installation sends no mail.");
  await saveDigest(userId, { rhythm, timeZone, origin, dueAt: nextDigest(rhythm, timeZone, new Date()) });
}
