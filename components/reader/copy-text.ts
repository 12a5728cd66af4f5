/** Puts text on the clipboard and says so; says what to do instead where a browser does not allow it. */
export async function copyText(text: string, show: (message: string) => void, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    show(done);
  } catch {
    show("This browser does not allow copying from here. Select the words and copy them as usual.");
  }
}
