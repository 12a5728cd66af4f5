import { Printed } from "@/components/ui/printed";
import { staticHtml } from "@/components/ui/static-html";
import type { PictureView } from "@/lib/contracts/picture-view";
import type { DecideFact, DecideFactElsewhere, OpenFact } from "@/lib/view-models/facts/fact-review-actions";
import { PICTURE } from "@/lib/view-models/facts/picture-mark";
import { FactsDesk } from "./facts-desk";
import { FactsTable } from "./facts-table";
import { Picture } from "./picture";
import styles from "./printed-picture.module.css";

/** A picture that was written once is not written again: the service answers the same object as long as nothing changed. */
const written = new WeakMap<PictureView, string>();

/** The picture over time and its table: plain markup, sent once, with one part that hears their buttons. */
export function PrintedPicture({
  picture,
  decide,
  elsewhere,
  open,
}: {
  readonly picture: PictureView;
  readonly decide: DecideFact | null;
  readonly elsewhere: DecideFactElsewhere;
  readonly open: OpenFact;
}) {
  const html =
    written.get(picture) ??
    staticHtml(
      <>
        <Picture picture={picture} />
        <FactsTable picture={picture} />
      </>,
    );
  written.set(picture, html);
  return (
    <>
      <Printed as="div" className={styles.printed ?? ""} mark={PICTURE} html={html} comesLater />
      <FactsDesk
        versions={picture.versions.map(({ id, label }) => ({ id, label }))}
        decide={decide}
        elsewhere={elsewhere}
        open={open}
      />
    </>
  );
}
