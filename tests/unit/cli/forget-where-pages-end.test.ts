import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, it } from "vitest";
import { forgetWherePagesEnd } from "@/cli/serving/forget-where-pages-end";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const { abort } = AbortController.prototype;
afterEach(() => {
  AbortController.prototype.abort = abort;
});

/** A request that ends its page, and is needed by nobody afterwards. */
class Served {
  readonly words = "x".repeat(1_000);
  end(controller: AbortController, message: string): void {
    controller.abort(new Error(message));
  }
}

async function ended(message: string) {
  const controller = new AbortController();
  const served = (() => {
    const request = new Served();
    request.end(controller, message);
    return new WeakRef(request);
  })();
  await sleep(0);
  collectGarbage();
  return { reason: controller.signal.reason as Error, isHeld: served.deref() !== undefined };
}

const WELL =
  "This render completed successfully. All cacheSignals are now aborted to allow clean up of any unused resources.";

it("lets a request go whose page ended well, while the signal of it is still there", async () => {
  expect((await ended(WELL)).isHeld, "as it is without us").toBe(true);
  forgetWherePagesEnd();
  const { reason, isHeld } = await ended(WELL);
  expect(isHeld).toBe(false);
  expect(reason.message).toBe(WELL);
  expect(reason.stack).toBe(`Error: ${WELL}`);
});

it("leaves other reasons as they are", async () => {
  forgetWherePagesEnd();
  const { reason } = await ended("The door was shut");
  expect(reason.stack).toContain("Served.end");
  const controller = new AbortController();
  controller.abort();
  expect(controller.signal.reason).toBeInstanceOf(DOMException);
});
