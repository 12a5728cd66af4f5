import type { ComponentProps } from "react";
import styles from "./button.module.css";

export type ButtonLook = "plain" | "go" | "flat" | "danger" | "link";

/** The classes of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook = "plain", big = false): string {
  return [styles.button, look === "plain" ? "" : styles[look], big ? styles.big : ""]
    .filter(Boolean)
    .join(" ");
}

/** A button never submits by accident: `type` is "button" unless told. */
export function Button({
  look = "plain",
  big = false,
  type = "button",
  className,
  ...rest
}: ComponentProps<"button"> & { readonly look?: ButtonLook; readonly big?: boolean }) {
  return (
    <button
      type={type}
      className={className ? `${buttonClass(look, big)} ${className}` : buttonClass(look, big)}
      {...rest}
    />
  );
}
