/** Opens the database before the first request; `variorum start` has done so already, `next dev` has not. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { announceInstallation } = await import("@/lib/server/installation/announce-installation");
  await announceInstallation(`http://localhost:${process.env.PORT ?? 3000}`);
}
