/**
 * Asks the device for a passkey. Whoever closes the question, or lets it stand, has changed nothing: that is an answer, and no failure
 * of ours.
 */
export async function askDevice<Answer>(
  ask: () => Promise<Answer>,
): Promise<Answer | { readonly problem: string }> {
  try {
    return await ask();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "InvalidStateError") return { problem: "This device has a passkey of yours already." };
    return { problem: "The device gave no passkey. Nothing was changed." };
  }
}
