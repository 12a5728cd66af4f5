"use client";
import * as Radix from "radix-ui/dropdown-menu";
import { Fragment, type ReactNode } from "react";
import styles from "./menu.module.css";
import type { MenuGroup } from "./menu-group";

/**
 * The part of a menu that is loaded when it is first opened. It stands in the page where its button does, so that it belongs
 * to the same landmark, and the page around it stays there for those who listen.
 */
export default function MenuContent({
  groups,
  children,
}: {
  readonly groups: readonly MenuGroup[];
  /** The trigger, which the list hangs from. */
  readonly children: ReactNode;
}) {
  return (
    <Radix.Root defaultOpen modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Content
        className={styles.content ?? ""}
        align="end"
        sideOffset={6}
        collisionPadding={8}
        // On a low screen it scrolls, and what scrolls can be reached by keyboard; Tab leads nowhere from a menu.
        tabIndex={0}
      >
        {groups.map((group, at) => (
          <Fragment key={group.heading ?? group.items[0]?.label}>
            {at > 0 ? <Radix.Separator className={styles.line ?? ""} /> : null}
            {group.heading ? (
              <Radix.Label className={styles.heading ?? ""}>{group.heading}</Radix.Label>
            ) : null}
            {group.items.map((item) => (
              <Item key={item.label + (item.href ?? "")} item={item} />
            ))}
          </Fragment>
        ))}
      </Radix.Content>
    </Radix.Root>
  );
}

function Item({ item }: { readonly item: MenuGroup["items"][number] }) {
  const inside = (
    <>
      {item.checked === undefined ? null : (
        <span className={styles.tick} aria-hidden="true">
          {item.checked ? "✓" : ""}
        </span>
      )}
      <span>{item.label}</span>
      {item.detail ? <small>{item.detail}</small> : null}
    </>
  );
  const run = item.onSelect;
  if (item.checked !== undefined) {
    return (
      <Radix.CheckboxItem className={styles.item ?? ""} checked={item.checked} onSelect={() => run?.()}>
        {inside}
      </Radix.CheckboxItem>
    );
  }
  if (item.href !== undefined) {
    return (
      <Radix.Item asChild className={styles.item ?? ""}>
        <a href={item.href}>{inside}</a>
      </Radix.Item>
    );
  }
  return (
    <Radix.Item className={styles.item ?? ""} onSelect={() => run?.()}>
      {inside}
    </Radix.Item>
  );
}
