"use client";
import { Button } from "./button";
import { useToast } from "./toast";

/** Copies a text and says so. */
export function CopyButton({
  text,
  done,
  children,
}: {
  readonly text: string;
  readonly done: string;
  readonly children: string;
}) {
  const { show } = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      show(done);
    } catch {
      show("This browser does not allow copying from here. Select the words and copy them as usual.");
    }
  };
  return <Button onClick={copy}>{children}</Button>;
}
