import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import styles from "./issuer-entrance.module.css";

/** The way in with an account of the issuer, above the form for a password. A link, so that it works before any script has loaded. */
export function IssuerEntrance({
  name,
  returnTo,
  problem,
}: {
  readonly name: string;
  readonly returnTo: string | undefined;
  /** Why somebody who came back from there is not signed in. */
  readonly problem: string | null;
}) {
  const query = returnTo ? `?${new URLSearchParams({ callbackUrl: returnTo })}` : "";
  return (
    <div className={styles.entrance}>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <a className={`${buttonClass("go", true)} ${styles.link}`} href={`/api/oidc/sign-in${query}`}>
        Sign in with {name}
      </a>
      <p className={styles.or}>or with a password</p>
    </div>
  );
}
