/** Is a key meant for the page itself: no shortcut of the browser, nobody typing, no dialog open? */
export function isOwnKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isTyping(event.target)) return false;
  return document.querySelector("dialog[open], [role='dialog'], [role='alertdialog']") === null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select"))
  );
}
