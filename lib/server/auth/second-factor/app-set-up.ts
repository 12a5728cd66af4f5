import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { derivedKey } from "@/lib/server/installation/secrets";

/** The secret of an app that has been shown and not confirmed yet: nothing is stored before a code of it was given. */
const AppSetUp = z.object({ userId: z.uuid(), secret: z.string() });
export type AppSetUp = Readonly<z.infer<typeof AppSetUp>>;

/** Seconds: time to find and install an app. */
const LONGEST = 1_800;

const key = () => derivedKey("authenticator app that is set up");

export const sealAppSetUp = (setUp: AppSetUp): Promise<string> =>
  encode({ token: { ...setUp }, secret: key(), maxAge: LONGEST });

/** `null` for anything but what this person was shown in the last half hour. */
export async function openAppSetUp(sealed: string, userId: string): Promise<AppSetUp | null> {
  const token = await decode({ token: sealed, secret: key() }).catch(() => null);
  const setUp = AppSetUp.safeParse(token).data;
  return setUp?.userId === userId ? setUp : null;
}
