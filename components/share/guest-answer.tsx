import { LocalTime } from "@/components/ui/local-time";
import type { GuestAnswerView } from "@/lib/contracts/guest-comment-view";
import styles from "./guest-comments.module.css";

/** What was answered to a guest. */
export function GuestAnswer({ answer: { text, byName, at } }: { readonly answer: GuestAnswerView }) {
  return (
    <div className={styles.answer}>
      <p className={styles.head}>
        <span>
          Answer{" "}
          {byName ? (
            <>
              by <bdi>{byName}</bdi>
            </>
          ) : (
            "from who shared this"
          )}
        </span>
        <LocalTime at={at} />
      </p>
      <p className={styles.body} dir="auto">
        {text}
      </p>
    </div>
  );
}
