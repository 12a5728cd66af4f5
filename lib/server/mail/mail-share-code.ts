import "server-only";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { sendMail } from "./send-mail";

/**
 * Sends somebody the code that opens a shared page. It names no document and leads nowhere: whoever reads over a shoulder learns nothing,
 * and nobody gets used to links in such letters. Where it cannot be sent, the log says so, without the address.
 */
export async function mailShareCode(to: string, code: string, minutes: number): Promise<void> {
  const { publicUrl } = env();
  const place = publicUrl === null ? "" : ` at ${new URL(publicUrl).host}`;
  const text = [
    `Somebody, most likely you, asked to open a page${place} that was shared with this address.`,
    `Your code: ${code.slice(0, 3)} ${code.slice(3)}`,
    `It works once, within ${minutes} minutes. If you did not ask for it, there is nothing to do: without the code the page stays shut.`,
  ].join("\n\n");
  try {
    await sendMail({ to, subject: "Your code for a shared page", text: `${text}\n` });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    log("error", "A code for a share link could not be sent by mail.", { reason: code });
  }
}
