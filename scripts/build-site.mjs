// `npm run site`: installs if needed, and builds the site with its playground to site/dist.
import { build, installIfNeeded, runNode } from "./set-up.mjs";

installIfNeeded();
build();
runNode(["site/build/build.mjs"]);
