import type { ReactNode } from "react";
import { leaveHtml } from "./printed-once";
import { PrintedSlot } from "./printed-slot";
import { staticHtml } from "./static-html";

interface Props {
  readonly as: "div" | "ol";
  readonly className: string;
  /** A `data-` attribute without a value, by which scripts find it. */
  readonly mark: string;
  /** Nothing on the page looks at the text when it begins. */
  readonly comesLater?: boolean;
  readonly lang?: string;
  readonly dir?: string;
  readonly children?: ReactNode;
  /** Instead of children: what `staticHtml` has written before, and nothing else. */
  readonly html?: string;
}

/**
 * Text that is printed and never changes in the browser: sent once, as HTML, and left alone by hydration. A server
 * component's output is otherwise sent twice, as HTML and as data; for two long texts the second is the larger part.
 */
export function Printed({ children, html = staticHtml(children), ...rest }: Props) {
  return <PrintedSlot name={leaveHtml(html)} empty={html === ""} {...rest} />;
}
