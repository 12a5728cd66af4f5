"use server";

import { signOut } from "@/app/actions/account";

/** Ends the session from the menu of any page; the answer is the way to the sign-in page. */
export async function leave(): Promise<void> {
  await signOut({});
}
