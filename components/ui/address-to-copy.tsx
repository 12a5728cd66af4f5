"use client";
import { useRef } from "react";
import styles from "./address-to-copy.module.css";
import { Button } from "./button";
import { useToast } from "./toast";

/** An address to hand on: selected as a whole when it is entered, copied with one press. */
export function AddressToCopy({ label, url }: { readonly label: string; readonly url: string }) {
  const { show } = useToast();
  const address = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      show("Link copied.");
    } catch {
      address.current?.select();
      show("Press Ctrl or ⌘ C to copy the selected address.");
    }
  };
  return (
    <div className={styles.address}>
      <input
        ref={address}
        readOnly
        aria-label={label}
        value={url}
        onFocus={(event) => event.target.select()}
      />
      <Button look="go" onClick={copy}>
        Copy
      </Button>
    </div>
  );
}
