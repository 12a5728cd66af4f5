"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { pngOfElement } from "@/components/ui/png-of-element";
import { saveFile } from "@/components/ui/save-file";
import { useToast } from "@/components/ui/toast";

/** Wide enough for two passages beside each other, on a slide or in a letter. */
const WIDTH = 960;

/** Copies the card it stands in as a picture; where a clipboard takes none, saves it. */
export function CopyAsPicture({ name }: { readonly name: string }) {
  const { show } = useToast();
  const [drawing, setDrawing] = useState(false);
  const copy = async (button: HTMLElement) => {
    const card = button.closest<HTMLElement>("[data-pictured]");
    if (!card || drawing) return;
    setDrawing(true);
    const picture = pngOfElement(card, WIDTH);
    try {
      // Given as a promise: some browsers take it only while the press is still theirs to answer.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      show("The card was copied as a picture.");
    } catch {
      await picture.then(
        (png) => {
          saveFile(png, name);
          show(`This browser puts no picture on the clipboard from here. It was saved as “${name}”.`);
        },
        () =>
          show(
            "This card cannot be drawn as a picture, or is too long for one. Print it, or copy it as Markdown.",
          ),
      );
    } finally {
      setDrawing(false);
    }
  };
  return (
    <Button onClick={({ currentTarget }) => copy(currentTarget)} aria-busy={drawing}>
      Copy as picture
    </Button>
  );
}
