import type { Metadata } from "next";
import Link from "next/link";
import { Entrance } from "@/components/account/entrance";
import { Button } from "@/components/ui/button";
import { openPage } from "@/lib/server/edge/page";
import { openUnsubscribe } from "@/lib/server/services/digests/open-unsubscribe";

export const metadata: Metadata = {
  title: "Digest by mail",
  referrer: "no-referrer",
  robots: { index: false, follow: false },
};

type Props = { readonly params: Promise<{ readonly token: string }> };

/** Where a letter leads that somebody wants no more of; works without script and without signing in, and names nobody. */
export default async function UnsubscribePage({ params }: Props) {
  const { token } = await params;
  const { isOn } = await openPage(() => openUnsubscribe(token));
  if (!isOn)
    return (
      <Entrance
        title="No more letters"
        lede="What concerns you is in your inbox, as before."
        foot={
          <>
            Another choice: <Link href="/settings/account">your account</Link>.
          </>
        }
      />
    );
  return (
    <Entrance
      title="End these letters?"
      lede="No digest of your inbox comes by mail any more. What concerns you stays in your inbox."
      foot={
        <>
          Or have it daily or weekly: <Link href="/settings/account">your account</Link>.
        </>
      }
    >
      <form method="post" action={`/api/unsubscribe/${encodeURIComponent(token)}`}>
        <Button type="submit" look="go">
          No more letters
        </Button>
      </form>
    </Entrance>
  );
}
