import type { ReactNode } from "react";
import { LocalTime } from "@/components/ui/local-time";
import type { SignOffView } from "@/lib/contracts/review-view";
import type { SaidAgreement } from "@/lib/view-models/comparison/say-agreement";
import { sayOutdated, saySigned } from "@/lib/view-models/comparison/say-sign-off";
import styles from "./review-record.module.css";
import type { SignOffActions } from "./sign-off";
import { WithdrawSignOff } from "./withdraw-sign-off";

interface Props {
  /** Judgements without a change, ready to show; `null` where there are none. */
  readonly unmatched: ReactNode;
  readonly agreement: SaidAgreement | null;
  readonly signOffs: readonly SignOffView[];
  /** `null` for those who may only look. */
  readonly withdraw: SignOffActions["withdraw"] | null;
}

/** What stands of the review as a whole: on screen below the texts, and on paper. */
export function ReviewRecord({ unmatched, agreement, signOffs, withdraw }: Props) {
  if (!unmatched && !agreement && signOffs.length === 0) return null;
  return (
    <section id="review-record" tabIndex={-1} className={styles.record} aria-labelledby="review-record-head">
      <h2 id="review-record-head">Review as a whole</h2>
      {unmatched}
      {signOffs.length > 0 && (
        <>
          <h3>Sign-off</h3>
          <ul>
            {signOffs.map((signOff) => (
              <SignedOff key={signOff.id} signOff={signOff} withdraw={signOff.mine ? withdraw : null} />
            ))}
          </ul>
        </>
      )}
      {agreement && (
        <>
          <h3>Agreement of readers</h3>
          <p>
            <b>{agreement.short}.</b>
          </p>
          {agreement.more.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
    </section>
  );
}

function SignedOff({
  signOff,
  withdraw,
}: {
  readonly signOff: SignOffView;
  readonly withdraw: Props["withdraw"];
}) {
  const outdated = sayOutdated(signOff);
  return (
    <li data-outdated={signOff.outdated}>
      <p>
        Signed off by <b>{signOff.byName}</b>, <LocalTime at={signOff.at} />. {saySigned(signOff)}
      </p>
      {outdated && <p className={styles.outdated}>{outdated}</p>}
      {signOff.dissent && <blockquote dir="auto">{signOff.dissent}</blockquote>}
      {withdraw && <WithdrawSignOff id={signOff.id} withdraw={withdraw} />}
    </li>
  );
}
