import "server-only";
import { availableParallelism, loadavg } from "node:os";

/** How many want each processor, from 1 to 4: what waits its turn must not be taken for what never ends. */
export const crowding = (): number => Math.min(4, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));
