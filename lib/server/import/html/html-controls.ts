import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { HtmlBlockWriter, HtmlContext } from "./html-block-writer";
import { attribute, typedValue } from "./html-evidence";
import { pushChildren, textOf } from "./html-text";

/** What somebody typed or ticked stands in its line; what a button says is folded. */
export function writeInput(input: Tree.Element, writer: HtmlBlockWriter, context: HtmlContext): void {
  const value = typedValue(input);
  if (value !== null) writer.write(` ${value} `, context);
  else if (/^(?:submit|button|reset)$/i.test(attribute(input, "type") ?? ""))
    writer.aside(attribute(input, "value") ?? "", context.chrome ?? "button");
}

/** What is chosen stands in its line; what could have been chosen is folded. */
export function writeSelect(select: Tree.Element, writer: HtmlBlockWriter, context: HtmlContext): void {
  const stack: Tree.Node[] = [];
  pushChildren(stack, select);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!adapter.isElementNode(node)) continue;
    const label = attribute(node, "label") ?? "";
    const words = node.tagName === "option" ? textOf(node).trim() || label : label;
    if (node.tagName !== "option") pushChildren(stack, node);
    if (node.tagName === "option" && attribute(node, "selected") !== null)
      writer.write(` ${words} `, context);
    else writer.aside(words, context.chrome ?? "form");
  }
}
