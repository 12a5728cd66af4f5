import { TimeZoneProvider } from "@/components/ui/time-zone";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/public-sans/wght.css";
import "./tokens.css";
import "./base.css";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { KeepEarlyPresses } from "@/components/ui/keep-early-presses";
import { RepeatEarlyPresses } from "@/components/ui/repeat-early-presses";
import { ToastProvider } from "@/components/ui/toast";
import { nonceOfPolicy } from "@/lib/server/auth/content-security-policy";
import { THEME_COOKIE } from "@/lib/view-models/workspace/theme-cookie";

export const metadata: Metadata = {
  title: { default: "Variorum", template: "%s · Variorum" },
  description: "Annotate policy positions, compare successive versions, review every change.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  const { timeZone } = await currentReaderDay();
  const nonce = nonceOfPolicy((await headers()).get("content-security-policy"));
  return (
    <html lang="en" {...(theme === "light" || theme === "dark" ? { "data-theme": theme } : {})}>
      <body>
        <KeepEarlyPresses nonce={nonce} />
        <TimeZoneProvider named={timeZone}>
          <ToastProvider>{children}</ToastProvider>
        </TimeZoneProvider>
        <RepeatEarlyPresses />
      </body>
    </html>
  );
}
