import { CodeName } from "@/components/codebook/code-name";
import type { TopicView } from "@/lib/contracts/topic-view";
import { LineUp } from "./line-up";
import styles from "./topic-page.module.css";

/** A topic as the holder of a link reads it: the quotes, their papers and dates, and where actors stand. */
export function SharedTopic({ topic }: { readonly topic: TopicView }) {
  const { code } = topic;
  return (
    <main className={styles.page} id="main">
      <header className={styles.head}>
        <div>
          <h1>
            <CodeName code={code} />
          </h1>
          {code.definition ? <p className={styles.definition}>{code.definition}</p> : null}
        </div>
      </header>
      <div className={styles.line}>
        <LineUp topic={topic} acts={null} mayOpenBeside={false} />
      </div>
    </main>
  );
}
