"use client";
import { type ComponentProps, lazy, Suspense, useState } from "react";

const MenuContent = lazy(() => import("./menu-content"));

export interface MenuGroup {
  readonly heading?: string;
  readonly items: readonly {
    readonly label: string;
    readonly detail?: string;
    readonly href?: string;
    readonly checked?: boolean;
    readonly onSelect?: () => void;
  }[];
}

/**
 * A button that opens a list of links and actions. Until it is first pressed only the button is loaded; the list comes
 * with its own trigger, which takes over focus when it closes.
 */
export function Menu({
  groups,
  ...button
}: ComponentProps<"button"> & { readonly groups: readonly MenuGroup[] }) {
  const [pressed, setPressed] = useState(false);
  const plain = (
    <button
      type="button"
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setPressed(true)}
    />
  );
  if (!pressed) return plain;
  return (
    <Suspense fallback={plain}>
      <MenuContent groups={groups}>
        <button type="button" {...button} />
      </MenuContent>
    </Suspense>
  );
}
