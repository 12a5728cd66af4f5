import styles from "./loading.module.css";

export default function Loading() {
  return (
    <main className={styles.page} id="main" aria-busy="true">
      <p role="status">Opening…</p>
    </main>
  );
}
