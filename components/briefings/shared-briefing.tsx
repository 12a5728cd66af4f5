import type { BriefingView } from "@/lib/contracts/briefing-view";
import { BriefingPaperView } from "./briefing-paper";
import styles from "./briefing-paper.module.css";

/** A briefing as the holder of a link reads it: the paper, and nothing to work on it with. */
export function SharedBriefing({ briefing }: { readonly briefing: BriefingView }) {
  return (
    <main id="main" className={styles.shared}>
      <BriefingPaperView briefing={briefing} />
    </main>
  );
}
