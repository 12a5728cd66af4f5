"use client";
import { useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

export type SwitchWorkspace = (input: { workspaceId: string }) => Promise<ActionResult<unknown>>;

/**
 * Works in another workspace from now on, and goes to its documents unless told where. The page is loaded whole: nothing that
 * the one before has in memory is of that workspace.
 */
export function useSwitchWorkspace(switchWorkspace: SwitchWorkspace) {
  const toast = useToast();
  return useCallback(
    async (workspaceId: string, href = "/") => {
      try {
        const answer = await switchWorkspace({ workspaceId });
        if (answer.ok) location.assign(href);
        else toast.show(answer.error.message);
      } catch {
        toast.show(serverUnreachable());
      }
    },
    [switchWorkspace, toast],
  );
}
