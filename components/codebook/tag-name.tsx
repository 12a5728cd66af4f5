import type { CodeRefView } from "@/lib/contracts/codebook-view";
import { CodeName } from "./code-name";
import styles from "./code-name.module.css";

/** A tag: a code as codes are named everywhere, or a free one behind its sign. */
export function TagName({
  name,
  codes,
}: {
  readonly name: string;
  /** Those of the tags around that are codes. */
  readonly codes: readonly CodeRefView[];
}) {
  const code = codes.find((each) => each.name === name);
  return code ? (
    <CodeName code={code} />
  ) : (
    <span className={styles.free}>
      <bdi>{name}</bdi>
    </span>
  );
}
