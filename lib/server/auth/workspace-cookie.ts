import "server-only";
import { cookies } from "next/headers";
import { WORKSPACE_COOKIE } from "@/lib/contracts/workspace-cookie";
import { secureCookies } from "./session";

const ONE_YEAR_S = 31_536_000;

/** The browser of the current request works in this workspace from now on, as long as its person is a member of it. */
export async function keepWorkspace(workspaceId: string): Promise<void> {
  (await cookies()).set(WORKSPACE_COOKIE, workspaceId, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: secureCookies(),
    maxAge: ONE_YEAR_S,
  });
}
