"use client";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import styles from "./toast.module.css";

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toasts {
  /** Shows a message for a while; with an action it stays twice as long. Hover or focus keeps it. */
  readonly show: (message: string, action?: Toast["action"]) => void;
  /** Says something to those who listen, without showing it. */
  readonly announce: (message: string) => void;
}

const ToastContext = createContext<Toasts>({ show: () => undefined, announce: () => undefined });

export const useToast = () => useContext(ToastContext);

const SHOWN_MS = 7_000;

/** One polite live region for the whole page, and the messages that can be seen. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [spoken, setSpoken] = useState("");
  const next = useRef(0);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());

  const drop = useCallback((id: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setToasts((all) => all.filter((toast) => toast.id !== id));
  }, []);
  const start = useCallback(
    (id: number, ms: number) => {
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => drop(id), ms),
      );
    },
    [drop],
  );
  const announce = useCallback((message: string) => {
    // The same words twice are read twice only if the region was different in between.
    setSpoken((last) => (last === message ? `${message}\u00a0` : message));
  }, []);
  const show = useCallback<Toasts["show"]>(
    (message, action) => {
      const id = next.current++;
      setToasts((all) => [...all.slice(-2), { id, message, ...(action ? { action } : {}) }]);
      announce(action ? `${message} ${action.label} is available.` : message);
      start(id, action ? 2 * SHOWN_MS : SHOWN_MS);
    },
    [announce, start],
  );
  const value = useMemo(() => ({ show, announce }), [show, announce]);

  return (
    <ToastContext value={value}>
      {children}
      <p className="vh" role="status" aria-live="polite">
        {spoken}
      </p>
      <section className={styles.stack} aria-label="Messages">
        {toasts.map((toast) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the clock; the controls are the buttons inside
          <div
            key={toast.id}
            className={styles.toast}
            onPointerEnter={() => clearTimeout(timers.current.get(toast.id))}
            onPointerLeave={() => start(toast.id, SHOWN_MS)}
            onFocus={() => clearTimeout(timers.current.get(toast.id))}
            onBlur={() => start(toast.id, SHOWN_MS)}
          >
            <span>{toast.message}</span>
            {toast.action ? (
              <button
                type="button"
                aria-label={`${toast.action.label}: ${toast.message}`}
                onClick={() => {
                  toast.action?.run();
                  drop(toast.id);
                }}
              >
                {toast.action.label}
              </button>
            ) : null}
            <button
              type="button"
              className={styles.shut}
              aria-label={`Dismiss: ${toast.message}`}
              onClick={() => drop(toast.id)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        ))}
      </section>
    </ToastContext>
  );
}
