/** Shorter runs are over before anybody wonders. */
const PATIENCE = 1000;

/** A line on a terminal that says how far a long run is. On anything else: nothing. */
export function progressLine(stream: NodeJS.WriteStream, total: number): { show(done: number): void; clear(): void } {
  const start = Date.now();
  const write = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001B[K${text}`);
  };
  return {
    show: (done) => {
      if (Date.now() - start > PATIENCE) write(`${done.toLocaleString("en")} of ${total.toLocaleString("en")} files`);
    },
    clear: () => write(""),
  };
}
