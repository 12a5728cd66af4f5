import { ShownOnce } from "@/components/ui/shown-once";
import type { WebhookSecretView } from "@/lib/contracts/webhook-view";

/** The secret of a webhook, new or renewed. */
export function ShownSecret({
  made: { url, secret },
  onKept,
}: {
  readonly made: WebhookSecretView;
  readonly onKept: () => void;
}) {
  return (
    <ShownOnce
      title={`The secret of ${new URL(url).host}`}
      secret={secret}
      copied="Secret copied."
      onKept={onKept}
    >
      Give it to the program now: it is shown this once. With it the program checks that what arrives comes
      from here.
    </ShownOnce>
  );
}
