/**
 * By what name code tells that a call keeps what it is given for longer than the call runs. Read from the containers,
 * registries and dispatchers of the packages in the catalogue and of public code: their methods have no type in common.
 */

/** Methods that store their argument in the object that they are called on, whatever the class. */
export const KEEPING_METHODS =
  /^(?:set|setup|add|push|unshift|put|register|decorate|provide|bind|attach|inject|use|toConstantValue|useValue)(?:[A-Z]|$)/;

/** Functions of other modules that keep theirs for all of the process: `setGlobalDispatcher(agent)`. */
export const KEEPING_FUNCTIONS = /^(?:set|register|install)[A-Z]/;

/** Globals that return what they are given, or a promise of it. */
export const RETURNS_ITS_ARGUMENT: readonly string[] = ["Promise.resolve", "Object.freeze", "Object.assign"];
