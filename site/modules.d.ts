declare module "*.vue" {
  import type { DefineComponent } from "vue";
  const component: DefineComponent;
  export default component;
}

declare module "*.css";

declare module "*?url" {
  const url: string;
  export default url;
}
