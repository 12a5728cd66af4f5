import type { ReactNode } from "react";
import { CodeName } from "@/components/codebook/code-name";
import type { TopicView } from "@/lib/contracts/topic-view";
import styles from "./topic-page.module.css";

/** The name and the definition of a topic, and what can be done with it. */
export function TopicHead({
  code,
  children,
}: {
  readonly code: TopicView["code"];
  readonly children?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      <div>
        <h1>
          <CodeName code={code} />
        </h1>
        {code.definition ? <p className={styles.definition}>{code.definition}</p> : null}
      </div>
      {children ? <div className={styles.tools}>{children}</div> : null}
    </header>
  );
}
