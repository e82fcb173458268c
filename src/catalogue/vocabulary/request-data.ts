/**
 * Functions that give data of the request that is being served without being handed it, by module. A client
 * whose arguments call one of them belongs to that request.
 */
export const REQUEST_DATA: Readonly<Record<string, readonly string[]>> = {
  "next/headers": ["cookies", "headers", "draftMode"],
  "next-auth": ["getServerSession"],
  "@clerk/nextjs/server": ["auth", "currentUser"],
  "hono/context-storage": ["getContext", "tryGetContext"],
  "$app/server": ["getRequestEvent"],
  "solid-js/web": ["getRequestEvent"],
  h3: ["useEvent"],
  "nitropack/runtime": ["useEvent"],
  "@tanstack/react-start/server": [
    "getRequest",
    "getWebRequest",
    "getRequestHeaders",
    "getHeaders",
    "getHeader",
    "getCookie",
    "getCookies",
  ],
  "express-http-context": ["get"],
  "@fastify/request-context": ["requestContext.get"],
};

/** Globals that hold what is asked for. Source: the documentation of Astro. */
export const REQUEST_GLOBALS: ReadonlySet<string> = new Set(["Astro"]);

/** Methods that read the storage of the current asynchronous context, whatever the object: `AsyncLocalStorage`. */
export const CONTEXT_METHODS: ReadonlySet<string> = new Set(["getStore"]);
