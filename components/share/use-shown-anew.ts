"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { FormAnswer } from "@/lib/contracts/action-result";

/** Shows the page as it is once a form has done something. Without script the answer is that page already. */
export function useShownAnew(said: FormAnswer<unknown> | null): void {
  const router = useRouter();
  useEffect(() => {
    if (said?.answer.ok) router.refresh();
  }, [said, router]);
}
