declare module "*.vue" {
  import type { DefineComponent } from "vue";
  const component: DefineComponent;
  export default component;
}

declare module "*.css";

/** The address of the worker that lints: site/.vitepress/config.ts defines it. */
declare const LINTER_URL: string;
