/** Sends a file to one of the addresses that take one, with what goes with it; the answer, or why it is refused. */
export async function sendFile<View>(
  path: string,
  about: object,
  file: Blob,
): Promise<{ readonly value: View } | { readonly refusal: string }> {
  let body: Blob;
  try {
    // Read before it is sent: a file that was saved anew cannot be, and the request would fail as if no server answered.
    body = new Blob([await file.arrayBuffer()], { type: file.type });
  } catch {
    return { refusal: "The file was saved anew or moved since it was chosen. Choose it again." };
  }
  const answer = await fetch(`${path}?about=${encodeURIComponent(JSON.stringify(about))}`, {
    method: "POST",
    body,
  });
  const said = await answer.json();
  return answer.ok ? { value: said as View } : { refusal: String(said.error.message) };
}
