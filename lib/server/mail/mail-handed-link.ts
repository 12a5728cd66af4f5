import "server-only";
import { log } from "@/lib/server/log";
import { sendMail } from "./send-mail";
import { sendsMail } from "./sends-mail";

interface HandedLetter {
  /** One address, in the form of `normaliseEmail`. */
  readonly to: string;
  readonly subject: string;
  /** What people called something is one line of it each. */
  readonly paragraphs: readonly string[];
}

/**
 * Sends a link that was made for one person to them. Whoever made it has it as well: the answer says whether they must hand it over.
 * @returns whether the mail server took it, where not with a line in the log that does not name the address; `null`: no mail is sent here
 */
export async function mailHandedLink({ to, subject, paragraphs }: HandedLetter): Promise<boolean | null> {
  if (!sendsMail()) return null;
  const text = paragraphs.map((paragraph) => paragraph.replace(/\s+/gu, " ")).join("\n\n");
  try {
    await sendMail({ to, subject, text: `${text}\n` });
    return true;
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    log("error", "A link for one person could not be sent by mail.", { reason });
    return false;
  }
}
