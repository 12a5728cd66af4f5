"use client";
import { createContext, type ReactNode, useContext } from "react";

const SendsMail = createContext(false);

/** Tells the forms for sharing, wherever they stand on a page, whether this installation sends mail. */
export const SharingMeans = ({
  sendsMail,
  children,
}: {
  readonly sendsMail: boolean;
  readonly children: ReactNode;
}) => <SendsMail value={sendsMail}>{children}</SendsMail>;

export const useSendsMail = (): boolean => useContext(SendsMail);
