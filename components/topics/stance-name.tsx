import { STANCES, type Stance } from "@/lib/core/topics/stance";
import styles from "./stance-name.module.css";

/** Each stance has a sign of its own besides its word; colour only repeats it. */
const SIGNS: Readonly<Record<Stance, string>> = {
  supports: "+",
  conditional: "±",
  opposes: "−",
  silent: "○",
};

/** Where an actor stands, as a person said; that nobody said is said too. */
export function StanceName({ stance }: { readonly stance: Stance | null }) {
  if (stance === null) return <span className={styles.unsaid}>not said</span>;
  return (
    <span className={styles.stance} data-stance={stance}>
      <i aria-hidden="true">{SIGNS[stance]}</i>
      {STANCES[stance]}
    </span>
  );
}
