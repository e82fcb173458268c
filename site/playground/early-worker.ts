/**
 * Starts the worker of the playground before anything else of its page: to load the linter takes longest, and waits for
 * neither styles nor the editor.
 */
export function startWorkerFirst(html: string, file: string, workerUrl: string): string {
  if (!file.endsWith("/playground.html")) return html;
  const start = `linterWorker = new Worker(${JSON.stringify(workerUrl)}, { type: "module" })`;
  return html.replace("<head>", () => `<head><script>${start}</script>`);
}
