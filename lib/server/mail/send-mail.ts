import "server-only";
import { readFile } from "node:fs/promises";
import { createTransport } from "nodemailer";
import { AppError } from "@/lib/core/errors";
import { env } from "@/lib/server/env";

export interface Letter {
  /** One address, in the form of `normaliseEmail`. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The same with links, for programs that show it. */
  readonly html?: string;
  /** The same for the same letter sent again. */
  readonly messageId?: string;
  /** Takes a POST from the reader's mail program, without anybody signed in (RFC 8058), and ends such letters. */
  readonly unsubscribeUrl?: string;
}

const LONGEST_WAIT_MS = 15_000;

/** Hands a letter over to the configured server. @throws AppError "unavailable" where none is configured; Error where it does not take it */
export async function sendMail(letter: Letter): Promise<void> {
  const { to, subject, text, html, messageId, unsubscribeUrl } = letter;
  const { mail } = env();
  if (!mail) throw new AppError("unavailable", "This installation sends no mail.");
  const { host, port, tls, user, passwordFile, from } = mail;
  const pass = passwordFile
    ? (await readFile(/*turbopackIgnore: true*/ passwordFile, "utf8")).replace(/\r?\n$/, "")
    : "";
  const transport = createTransport({
    host,
    port,
    secure: tls === "from the start",
    requireTLS: tls === "required",
    ...(user === null ? {} : { auth: { user, pass } }),
    connectionTimeout: LONGEST_WAIT_MS,
    greetingTimeout: LONGEST_WAIT_MS,
    socketTimeout: LONGEST_WAIT_MS,
    // A letter is its words: nothing of it is a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: to },
      subject,
      text,
      ...(html === undefined ? {} : { html }),
      ...(messageId === undefined ? {} : { messageId }),
      // Nobody is to be answered by a machine that is away.
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(unsubscribeUrl === undefined
          ? {}
          : {
              "List-Unsubscribe": `<${unsubscribeUrl}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }),
      },
    });
  } finally {
    transport.close();
  }
}
