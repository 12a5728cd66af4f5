import "server-only";
import { AppError } from "@/lib/core/errors";
import { env } from "@/lib/server/env";

/**
 * Refuses a write that a page of another site sent with this person's cookies. Browsers name the page's origin
 * in every such request; one without a name is refused too.
 * @throws AppError "forbidden"
 */
export function assertSameOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  const expected = [env().publicUrl, headers.get("host")].flatMap((own) => (own ? [hostOf(own)] : []));
  if (!origin || !expected.includes(hostOf(origin))) {
    throw new AppError(
      "forbidden",
      "This request came from another site and was refused. Open the page again and retry.",
    );
  }
}

function hostOf(address: string): string {
  try {
    return new URL(address.includes("://") ? address : `http://${address}`).host.toLowerCase();
  } catch {
    return "";
  }
}
