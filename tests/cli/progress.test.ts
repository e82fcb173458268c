import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { progressLine } from "../../src/cli/progress.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
}

it("shows how far a long run is, on one line that is gone at the end", () => {
  const { written, stream: terminal } = stream(true);
  const line = progressLine(terminal, 12_345);
  line.show(64);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1500);
  line.show(1280);
  line.clear();
  expect(written).toEqual(["\r\u001B[K1,280 of 12,345 files", "\r\u001B[K"]);
});

it("writes nothing where nobody looks", () => {
  const { written, stream: file } = stream(false);
  const line = progressLine(file, 10);
  vi.advanceTimersByTime(1500);
  line.show(5);
  line.clear();
  expect(written).toEqual([]);
});
