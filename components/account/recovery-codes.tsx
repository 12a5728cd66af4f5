"use client";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import page from "./account-page.module.css";
import styles from "./recovery-codes.module.css";

/** The recovery codes, the only time they are known. */
export function RecoveryCodes({
  codes,
  onKept,
}: {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}) {
  useUnsavedWarning(true);
  const text = `${codes.join("\n")}\n`;
  return (
    <section className={page.section} aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">Your recovery codes</h2>
      <p className={page.lede}>
        When your phone is lost or broken, each of these lets you in once, in place of a code of the app. Keep
        them where you do not need the phone: in a password manager, or on paper.
      </p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Notice>They are shown this once; only what they are checked by is stored.</Notice>
      <p className={page.acts}>
        <CopyButton text={text} done="Recovery codes copied.">
          Copy
        </CopyButton>
        <a
          className={buttonClass()}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="variorum-recovery-codes.txt"
        >
          Save as a file
        </a>
        <Button look="go" onClick={onKept}>
          I have kept them
        </Button>
      </p>
    </section>
  );
}
