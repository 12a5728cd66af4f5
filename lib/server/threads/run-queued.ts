import "server-only";
import { runInWorker, type WorkerTask } from "./run-in-worker";
import { type WorkKind, workQueue } from "./work-queue";

/** `runInWorker` once it is this task's turn among those of its kind. @throws AppError "busy" where too many wait */
export async function runQueued<Result>(kind: WorkKind, task: WorkerTask): Promise<Result> {
  const leave = await workQueue(kind).enter(task.signal);
  try {
    return await runInWorker<Result>(task);
  } finally {
    leave();
  }
}
