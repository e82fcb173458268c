// All programs that the rules are tried on, by the name of their corpus, each with its parsers.
import { documentedPrograms } from "./corpora/documented.mjs";
import { deepPrograms } from "./corpora/deep.mjs";
import { grafted } from "./corpora/graft.mjs";
import { grammarPrograms } from "./corpora/grammar.mjs";
import { longPrograms } from "./corpora/long.mjs";
import { builtPrograms, sourcePrograms, test262Programs } from "./corpora/published.mjs";
import { splicedPrograms } from "./corpora/splice.mjs";
import { syntaxPrograms } from "./corpora/syntax.mjs";

const ALL = ["espree", "typescript", "babel", "oxc"];
const GENERATED = 1000;

/**
 * @param cache the folder that packages are unpacked in
 * @param tools the folder with the packages that generate programs
 */
export function corporaOf({ cache, tools, seed }) {
  const graftedOf = (programs) =>
    programs
      .flatMap((program, index) => grafted(program, seed + index) ?? [])
      .map(({ path, text }) => ({ path: path.replace(/(?=\.\w+$)/, ".grafted"), text }));
  return {
    syntax: { parsers: ALL, programs: syntaxPrograms },
    deep: { parsers: ALL, programs: deepPrograms },
    long: { parsers: ALL, programs: longPrograms },
    spliced: {
      parsers: ALL,
      programs: () => splicedPrograms([...documentedPrograms(), ...syntaxPrograms()], GENERATED, seed),
    },
    grammar: { parsers: ALL, programs: () => grammarPrograms(tools, GENERATED, seed) },
    test262: { parsers: ALL, programs: () => test262Programs(cache) },
    sources: {
      parsers: ["typescript", "babel", "oxc"],
      programs: () => {
        const programs = sourcePrograms(cache);
        return [...programs, ...graftedOf(programs)];
      },
    },
    built: {
      parsers: ALL,
      programs: () => {
        const programs = builtPrograms(cache);
        return [...programs, ...graftedOf(programs)];
      },
    },
  };
}
