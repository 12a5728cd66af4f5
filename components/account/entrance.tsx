import type { ReactNode } from "react";
import { Wordmark } from "@/components/workspace/wordmark";
import styles from "./entrance.module.css";

/** The page before the product: a form, and beside it the product in one sentence. */
export function Entrance({
  title,
  lede,
  foot,
  children,
}: {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <main className={styles.side}>
        <Wordmark large />
        <div className={styles.form}>
          <h1>{title}</h1>
          {lede ? <p className={styles.lede}>{lede}</p> : null}
          {children}
        </div>
        {foot ? <p className={styles.foot}>{foot}</p> : null}
      </main>
      <aside className={styles.plate} aria-label="A sentence and its variant readings">
        <figure>
          <blockquote>
            The Department of State’s Office to Monitor and Combat Trafficking in Persons, <b>headed</b>
            <sup>a</sup> by Ambassador <b>Susan Coppedge</b>
            <sup>b</sup>, leads the United States' global engagement against human trafficking
          </blockquote>
          <dl className={styles.readings}>
            <div>
              <dt>
                <span>a</span>headed
              </dt>
              <dd>
                directed <i>2013</i>
              </dd>
            </div>
            <div>
              <dt>
                <span>b</span>Susan Coppedge
              </dt>
              <dd>
                Luis CdeBaca <i>2013</i>
              </dd>
            </div>
          </dl>
          <figcaption>Office page, 2016, with the readings of 2013</figcaption>
        </figure>
      </aside>
    </div>
  );
}
