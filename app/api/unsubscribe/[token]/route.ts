import { goTo } from "@/lib/server/edge/go-to";
import { route } from "@/lib/server/edge/route";
import { unsubscribe } from "@/lib/server/services/digests/unsubscribe";

/** What a mail program sends for its reader (RFC 8058); it follows no redirect. */
const ONE_CLICK = "One-Click";

/** Programs that check mail follow every address in it: looking ends nothing, the page asks. */
export const GET = route<{ token: string }>(async (_request, { token }) =>
  goTo(`/unsubscribe/${encodeURIComponent(token)}`),
);

/** Ends the letters. A mail program has no page of ours and no cookie: the address is all that is asked for. */
export const POST = route<{ token: string }>(
  async (request, { token }) => {
    const form = await request.formData().catch(() => new FormData());
    await unsubscribe(token);
    if (form.get("List-Unsubscribe") === ONE_CLICK)
      return new Response("No more of these letters are sent.\n", {
        headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
      });
    return goTo(`/unsubscribe/${encodeURIComponent(token)}`);
  },
  { fromAnywhere: true },
);
