/**
 * Stands in the page itself, so that it runs before any other script has come. Until the page answers, a button or a key pressed does
 * nothing, and a form without an address of its own would reload the page and lose what was typed into it. Both are
 * kept instead, the last one, and done once when the page answers. Links, forms with an address, check boxes and
 * buttons that the browser itself knows what to do with work without script and are left alone. What was typed, chosen or
 * ticked stays in its field, but the page would never hear of it and go on as if the field were untouched: it is told again,
 * before the press.
 */
const KEEP = `(() => {
  let press;
  const fields = new Set();
  const changed = ({ target }) => "value" in target && fields.add(target);
  const tellAgain = (field) => {
    if (!field.isConnected) return;
    if (field.type === "file" || field.localName === "select")
      return field.dispatchEvent(new Event("change", { bubbles: true }));
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = !field.checked;
      return field.click();
    }
    const { value, selectionStart, selectionEnd } = field;
    // React compares with what it saw last, and sees what is set by way of the field itself, but not by way of its class.
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
    // An address of mail or a number has no caret that can be set.
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // Nobody else hears what is kept. React would hear it while it takes the page over, and as long as part of that is on its way answer
  // for some elements, which doing it again would undo, and drop it for others.
  const keep = (event, kept) => {
    event.stopImmediatePropagation();
    press = kept;
  };
  const clicked = (event) => {
    const button = event.target.closest?.("button");
    if (!button || button.disabled || button.hasAttribute("popovertarget") || button.hasAttribute("commandfor")) return;
    if (button.form && button.type !== "button") return;
    keep(event, () => {
      if (!button.isConnected) return;
      // Menus open on the way down already.
      button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true, pointerType: "mouse" }));
      button.click();
    });
  };
  const submitted = (event) => {
    const { target: form, submitter } = event;
    if (form.hasAttribute("action") || form.method === "dialog") return;
    event.preventDefault();
    keep(event, () => form.isConnected && form.requestSubmit(submitter));
  };
  // Keys of the page itself are single signs; a press of a button by its space comes as a click as well. The palette has a key with Ctrl,
  // which the browser would take for its own; what is typed behind it is meant for the palette and for no other key of the page.
  let forPalette = false;
  const keyed = (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
    if (key.length !== 1 || key === " " || altKey) return;
    if (ctrlKey || metaKey) {
      if (key.toLowerCase() !== "k" || !document.querySelector("[aria-keyshortcuts*='Control+K']")) return;
      event.preventDefault();
      forPalette = true;
    } else if (forPalette || target.isContentEditable || target.matches("input, textarea, select")) return;
    const again = new KeyboardEvent("keydown", { key, shiftKey, ctrlKey, metaKey, bubbles: true, cancelable: true });
    keep(event, () => (target.isConnected ? target : document.body).dispatchEvent(again));
  };
  addEventListener("click", clicked, true);
  addEventListener("keydown", keyed, true);
  addEventListener("submit", submitted, true);
  document.addEventListener("input", changed, true);
  document.addEventListener("page-taken-over", () => {
    removeEventListener("click", clicked, true);
    removeEventListener("submit", submitted, true);
  }, { once: true });
  document.addEventListener("page-answers", () => {
    removeEventListener("keydown", keyed, true);
    document.removeEventListener("input", changed, true);
    // While the page is only just being taken over, what a field tells comes to no effect before the press.
    setTimeout(() => {
      for (const field of fields) tellAgain(field);
      press?.();
    });
  }, { once: true });
})()`;

/** Goes before everything that can be pressed. `nonce`: that of the page's policy, without which it does not run. */
export function KeepEarlyPresses({ nonce }: { readonly nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      // The browser hides the nonce from scripts, so it is never the one that was sent.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text above, with nothing put into it
      dangerouslySetInnerHTML={{ __html: KEEP }}
    />
  );
}
