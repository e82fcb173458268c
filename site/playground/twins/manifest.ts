export { default as manifest } from "../../../package.json" with { type: "json" };
