import "server-only";
import { env } from "@/lib/server/env";

/** The issuer that people may sign in with; `null` where none is configured. */
export const configuredIssuer = () => env().oidc;

export type Issuer = NonNullable<ReturnType<typeof configuredIssuer>>;
