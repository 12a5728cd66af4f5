import "server-only";
import { env } from "@/lib/server/env";

/** Whether this installation sends mail. */
export const sendsMail = (): boolean => env().mail !== null;
