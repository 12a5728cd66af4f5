import "server-only";
import { z } from "zod";
import { isOnThisMachine } from "./oidc-settings";

/** Where letters are handed over. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is asked for after the greeting, and on this machine alone it may be missing. */
  readonly tls: "from the start" | "required" | "if offered";
  readonly user: string | null;
  /** A file with the password; `null`: none is asked for. */
  readonly passwordFile: string | null;
  /** Whom letters are from: an address, or a name with one in angle brackets. */
  readonly from: string;
}

const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

/** What the environment says of mail. */
export const MAIL_VARIABLES = {
  VARIORUM_SMTP: text.refine((value) => value === undefined || isSmtp(value), {
    error:
      "must be smtp://host:587 or smtps://host:465, with a user before an @ where one is needed, and no password",
  }),
  VARIORUM_SMTP_PASSWORD_FILE: text,
  VARIORUM_MAIL_FROM: text.refine((value) => value === undefined || /^[^\r\n]{3,300}$/.test(value), {
    error: "must be an address, or a name with one: Variorum <variorum@office.gov>",
  }),
} as const;

type Given = z.infer<z.ZodObject<typeof MAIL_VARIABLES>>;

/** @returns `null` where no mail is sent. @throws Error with a sentence for what is missing */
export function readMailSettings(given: Given): MailSettings | null {
  if (given.VARIORUM_SMTP === undefined) return null;
  if (given.VARIORUM_MAIL_FROM === undefined)
    throw new Error("The environment is not usable: VARIORUM_SMTP needs VARIORUM_MAIL_FROM too.");
  const url = new URL(given.VARIORUM_SMTP);
  const secure = url.protocol === "smtps:";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    tls: secure ? "from the start" : isOnThisMachine(url) ? "if offered" : "required",
    user: url.username === "" ? null : decodeURIComponent(url.username),
    passwordFile: given.VARIORUM_SMTP_PASSWORD_FILE ?? null,
    from: given.VARIORUM_MAIL_FROM,
  };
}

function isSmtp(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, password, pathname } = new URL(address);
  return /^smtps?:$/.test(protocol) && hostname !== "" && password === "" && /^\/?$/.test(pathname);
}
