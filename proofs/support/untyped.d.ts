declare module "needle";
declare module "superagent";
declare module "tunnel";
