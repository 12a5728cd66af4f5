"use client";
import { useParams, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import styles from "./comparing.module.css";

/** Most comparisons are there before this is seen. */
const FIRST_LOOK_MS = 400;
const NEXT_LOOK_MS = 700;

/** What stands in the place of a comparison while it is made: how far it is, and a way out. */
export function Comparing() {
  const { older, newer } = useParams<{ older: string; newer: string }>();
  const router = useRouter();
  const [share, setShare] = useState<number | null>(null);
  const address = `/api/comparisons/${older}/${newer}`;

  useEffect(() => {
    let timer = 0;
    let gone = false;
    const look = async () => {
      const answer = await fetch(address).catch(() => null);
      const progress: unknown = answer?.ok ? await answer.json() : null;
      if (gone) return;
      if (progress && typeof progress === "object" && "share" in progress) {
        setShare(typeof progress.share === "number" ? progress.share : null);
      }
      timer = window.setTimeout(look, NEXT_LOOK_MS);
    };
    timer = window.setTimeout(look, FIRST_LOOK_MS);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [address]);

  const cancel = async () => {
    await fetch(address, { method: "DELETE" }).catch(() => null);
    if (window.history.length > 1) router.back();
    else router.push("/");
  };

  return (
    <main id="main" className={styles.comparing}>
      <noscript>
        {/* What comes later is put in place by a script; without one the page is asked for again, then complete. */}
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <h1>Comparing the two texts …</h1>
      <progress aria-label="Comparison" {...(share !== null && { value: share, max: 1 })} />
      <p>
        {share === null
          ? "Long texts take a few seconds the first time; the result is kept."
          : `${Math.round(share * 100)} % done. Others who ask for the same comparison share this work.`}
      </p>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </main>
  );
}
