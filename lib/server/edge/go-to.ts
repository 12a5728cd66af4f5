import "server-only";

/** On to an address of ours, after a form that works without script. */
export const goTo = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
