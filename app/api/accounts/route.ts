import { ManageAccountInput } from "@/lib/contracts/manage-account-input";
import { route } from "@/lib/server/edge/route";
import { manageAccount } from "@/lib/server/services/installation/manage-account";

/** "variorum user" beside a server that holds the embedded database. */
export const POST = route(async (request) => {
  const input = ManageAccountInput.parse(await request.json().catch(() => null));
  return Response.json(await manageAccount(request.headers.get("authorization"), input), {
    headers: { "Cache-Control": "no-store" },
  });
});
