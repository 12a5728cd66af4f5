import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";

const LENGTH = 100_000;
const repeated = (piece: string, end = "x"): string => piece.repeat(Math.ceil(LENGTH / piece.length)) + end;

/** Processor time, not wall time: other work on the machine must not decide. */
const milliseconds = (text: string): number => {
  const before = process.cpuUsage();
  readPlainText(text);
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
};

describe("texts made to be slow", () => {
  it.each([
    ["bars", repeated("| ")],
    ["open pictures", repeated("![")],
    ["spaces", repeated(" ")],
    ["no-break spaces", repeated("\u00a0")],
    ["colons", repeated(":")],
    ["dots", repeated(".", " 3")],
    ["capitals after a dash", `End. – ${repeated("A")}1`],
    ["addresses", repeated("http://")],
    ["markers", repeated("1. ")],
    ["lines of markers", repeated("1. a\n")],
    ["counting markers", Array.from({ length: 15_000 }, (_, at) => `${at % 1000}. a`).join("\n")],
    ["short lines", repeated("Home\n")],
    ["combining marks", `a${"\u0301".repeat(LENGTH)}`],
    ["lone surrogates", "\ud800".repeat(LENGTH)],
    ["quotes", repeated('"\n')],
    ["commas and capitals", repeated("A, ")],
  ])("reads %s in linear time", (_, text) => {
    expect(milliseconds(text)).toBeLessThan(2500);
  });
});
