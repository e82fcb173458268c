// `npm run picture`: installs if needed, builds, and draws the picture of the README from a run of the demonstration.
import { build, installIfNeeded, runNode } from "./set-up.mjs";

installIfNeeded();
build();
runNode(["examples/demonstrate.mjs", "--picture", "docs/images/connections.svg"]);
