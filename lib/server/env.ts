import "server-only";
import path from "node:path";
import { z } from "zod";
import { MAIL_VARIABLES, type MailSettings, readMailSettings } from "./mail-settings";
import { OIDC_VARIABLES, type OidcSettings, readOidcSettings } from "./oidc-settings";

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const Environment = z.object({
  VARIORUM_DATA: optional(z.string()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgresql:// (leave it empty for the embedded one)"),
  ),
  DATABASE_CONNECTIONS: optional(z.coerce.number().int().min(1).max(200)),
  VARIORUM_URL: optional(
    z.url({ protocol: /^https?$/, error: "must be the address people type, with https://" }),
  ),
  VARIORUM_SECRET: optional(z.string().min(32, "must have 32 characters or more")),
  VARIORUM_TRUST_PROXY: optional(z.enum(["0", "1"])),
  VARIORUM_SCAN: optional(z.string()),
  VARIORUM_CHROMIUM: optional(z.string()),
  VARIORUM_CHROMIUM_SANDBOX: optional(z.enum(["0", "1"])),
  VARIORUM_LOG: optional(z.enum(["text", "json"])),
  VARIORUM_WEBHOOKS_LOOPBACK: optional(z.enum(["0", "1"])),
  ...OIDC_VARIABLES,
  ...MAIL_VARIABLES,
  ADMIN_EMAIL: optional(z.string()),
  ADMIN_PASSWORD_FILE: optional(z.string()),
});

export interface Env {
  /** Absolute path of the folder that holds the embedded database and the secrets. */
  readonly dataFolder: string;
  /** Address of a PostgreSQL server; `null` = the embedded database in the data folder. */
  readonly databaseUrl: string | null;
  readonly databaseConnections: number;
  /** The address people type. `null` = taken from the address the server listens on. */
  readonly publicUrl: string | null;
  /** Signs sessions when several processes share one database; `null` = generated into the data folder. */
  readonly secret: string | null;
  /** True where a reverse proxy in front sets X-Forwarded-For; only then is that header believed. */
  readonly trustProxy: boolean;
  /** A program that is given each file on its standard input before it is read; `null` = none. */
  readonly scanProgram: string | null;
  /** The Chromium that PDFs are made by; "off": none; `null`: one that the machine has. */
  readonly chromium: string | null;
  /** Chromium shuts its processes in, as far as the system lets it. */
  readonly chromiumSandbox: boolean;
  /** Each line of the log is an object, and each request has one. */
  readonly logsAsJson: boolean;
  /** Webhooks may be of programs on this machine, without https too. */
  readonly webhooksReachLoopback: boolean;
  /** An issuer that people may sign in with; `null`: with passwords alone. */
  readonly oidc: OidcSettings | null;
  /** Where letters are handed over; `null`: none is sent. */
  readonly mail: MailSettings | null;
  readonly adminEmail: string | null;
  readonly adminPasswordFile: string | null;
}

/** Where the system looks for programs. */
export const programFolders = (): readonly string[] =>
  (process.env.PATH ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));

/** The only reader of what people set in the environment. Throws one readable sentence per wrong variable. */
export function env(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Environment.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`The environment is not usable: ${lines.join("; ")}.`);
  }
  const value = parsed.data;
  return {
    dataFolder: path.resolve(/*turbopackIgnore: true*/ value.VARIORUM_DATA ?? "data"),
    databaseUrl: value.DATABASE_URL ?? null,
    databaseConnections: value.DATABASE_CONNECTIONS ?? 10,
    publicUrl: value.VARIORUM_URL?.replace(/\/+$/, "") ?? null,
    secret: value.VARIORUM_SECRET ?? null,
    trustProxy: value.VARIORUM_TRUST_PROXY === "1",
    chromium: value.VARIORUM_CHROMIUM ?? null,
    chromiumSandbox: value.VARIORUM_CHROMIUM_SANDBOX !== "0",
    scanProgram: value.VARIORUM_SCAN ?? null,
    webhooksReachLoopback: value.VARIORUM_WEBHOOKS_LOOPBACK === "1",
    logsAsJson: value.VARIORUM_LOG === "json",
    oidc: readOidcSettings(value),
    mail: readMailSettings(value),
    adminEmail: value.ADMIN_EMAIL ?? null,
    adminPasswordFile: value.ADMIN_PASSWORD_FILE ?? null,
  };
}
