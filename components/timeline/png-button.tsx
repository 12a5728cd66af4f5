"use client";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import { pngOfSvg } from "./png-of-svg";

/** The picture as PNG, drawn by the browser from the SVG. Without script there is the SVG itself. */
export function PngButton({ svg, name }: { readonly svg: string; readonly name: string }) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const answer = await fetch(svg);
      if (!answer.ok) throw new Error(String(answer.status));
      const url = URL.createObjectURL(await pngOfSvg(await answer.text()));
      const link = Object.assign(document.createElement("a"), { href: url, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    } catch {
      toast.show("The picture could not be drawn here. The SVG holds the same.");
    }
    setBusy(false);
  };
  return (
    <button type="button" onClick={save} disabled={busy}>
      Picture as PNG
    </button>
  );
}
