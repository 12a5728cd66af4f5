"use client";
import { type ComponentProps, lazy, Suspense, useState } from "react";
import type { MenuGroup } from "./menu-group";

const MenuContent = lazy(() => import("./menu-content"));

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
