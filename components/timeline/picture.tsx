import type { PictureView } from "@/lib/contracts/picture-view";
import { Across } from "./across";
import { Downloads } from "./downloads";
import styles from "./picture.module.css";
import { Upright } from "./upright";

/** What each version states, on one scale of time: lying on wide screens and paper, upright on narrow ones. */
export function Picture({ picture }: { readonly picture: PictureView }) {
  return (
    <section aria-labelledby="picture-over-time" className={styles.picture}>
      <h2 id="picture-over-time" className="vh">
        The picture over time
      </h2>
      <Across picture={picture} />
      <Upright picture={picture} />
      <div className={styles.legend}>
        <span>
          <i className={styles.stated} aria-hidden="true" /> stated
        </span>
        <span>
          <i className={styles.absent} aria-hidden="true" /> not stated
        </span>
        <span>
          <i className={styles.inferred} aria-hidden="true" /> day not stated: the version is of some day in
          the band
        </span>
        <Downloads
          documentId={picture.document.id}
          title={picture.document.title}
          mayDecide={picture.may.decide}
        />
      </div>
    </section>
  );
}
