import { Printed } from "@/components/ui/printed";
import { staticHtml } from "@/components/ui/static-html";
import type { PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { PositionMatrix } from "./position-matrix";
import styles from "./printed-matrix.module.css";

/** A matrix that was written once is not written again: the service answers the same object as long as nothing changed. */
const written = new WeakMap<PositionMatrixView, string>();

interface Props {
  readonly matrix: PositionMatrixView;
  /** Where it is as a table to take away. */
  readonly csvHref: string;
}

/** Positions by versions as plain markup, sent once. */
export function PrintedMatrix({ matrix, csvHref }: Props) {
  const html = written.get(matrix) ?? staticHtml(<PositionMatrix matrix={matrix} />);
  written.set(matrix, html);
  return (
    <>
      <Printed as="div" className={styles.printed ?? ""} mark="matrix" html={html} />
      {matrix.note ? null : (
        <p className={`${styles.download} noprint`}>
          <a href={csvHref} download>
            Positions as CSV
          </a>
        </p>
      )}
    </>
  );
}
