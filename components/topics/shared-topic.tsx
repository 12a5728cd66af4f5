import type { TopicView } from "@/lib/contracts/topic-view";
import { LineUp } from "./line-up";
import { TopicHead } from "./topic-head";
import styles from "./topic-page.module.css";

/** A topic as the holder of a link reads it: the quotes, their papers and dates, and where actors stand. */
export function SharedTopic({ topic }: { readonly topic: TopicView }) {
  return (
    <main className={styles.page} id="main">
      <TopicHead code={topic.code} />
      <div className={styles.line}>
        <LineUp topic={topic} acts={null} mayOpenBeside={false} />
      </div>
    </main>
  );
}
