/** Sends a file to one of the addresses that take one, with what goes with it; the answer, or why it is refused. */
export async function sendFile<View>(
  path: string,
  about: object,
  file: File,
): Promise<{ readonly value: View } | { readonly refusal: string }> {
  const answer = await fetch(`${path}?about=${encodeURIComponent(JSON.stringify(about))}`, {
    method: "POST",
    body: file,
  });
  const said = await answer.json();
  return answer.ok ? { value: said as View } : { refusal: String(said.error.message) };
}
