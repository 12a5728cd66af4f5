import type { Comparison } from "@/lib/core/comparison/changes/change";
import { balance, sayShare } from "@/lib/view-models/comparison/balance";
import styles from "./balance-bar.module.css";

const numbers = new Intl.NumberFormat("en");

/** The totals in one look and in words. The picture repeats the words, so it is hidden from screen readers. */
export function BalanceBar({ comparison }: { readonly comparison: Comparison }) {
  const parts = balance(comparison.totals).filter(({ words }) => words > 0);
  if (parts.length === 0) return <p className={styles.share}>Both texts are empty.</p>;
  return (
    <div className={styles.balance}>
      <svg className={styles.bar} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ kind, x, width }) => (
          <rect key={kind} data-kind={kind} x={x} y={0} width={Math.max(0, width - 3)} height={10} />
        ))}
      </svg>
      <ul className={styles.words}>
        {parts.map(({ kind, sign, words }, at) => (
          <li key={kind} data-kind={kind}>
            <span aria-hidden="true">{sign}</span> {numbers.format(words)}
            {at === 0 ? (words === 1 ? " word " : " words ") : " "}
            {kind}
          </li>
        ))}
      </ul>
      <p className={styles.share}>
        {sayShare(comparison.totals.similarity)} of both texts’ words stand in both
      </p>
    </div>
  );
}
