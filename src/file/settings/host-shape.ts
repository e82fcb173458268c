import type {
  AssignmentScope,
  CallScope,
  ClassScope,
  DecoratorScope,
  DirectiveScope,
  ExportScope,
  FileWord,
  Host,
  HostScope,
  MethodScope,
  ParameterShape,
  ParameterTypeScope,
  ParametersScope,
  PropertyScope,
  ReceiverShape,
  Schedule,
  TopLevelScope,
  ValueTypeScope,
} from "../../catalogue/host-schema.js";
import { OCCASIONS } from "../../catalogue/vocabulary/occasions.js";
import { modulePatterns, pathPatterns } from "./pattern-shapes.js";
import {
  strings,
  numbers,
  yes,
  either,
  listOf,
  mapOf,
  number,
  object,
  objectBy,
  oneOf,
  string,
  type Shape,
} from "./shape.js";

const parameters = object<ParameterShape>({}, { count: numbers, names: strings, reads: strings });
const runs = oneOf("perRequest", "perIteration", "once", "inherits");
const each = oneOf(...Object.keys(OCCASIONS));
const always = { runs, what: string };
const schedule = object<Schedule>(
  {},
  {
    argument: number,
    options: strings,
    unit: oneOf("milliseconds", "seconds"),
    through: strings,
    apart: object<NonNullable<Schedule["apart"]>>(
      { methods: strings, job: either('an index or "receiver"', number, oneOf("receiver")) },
      {},
    ),
  },
);
const values = mapOf(strings);
const word = object<FileWord>(
  {},
  {
    exports: values,
    fragments: strings,
    above: object<NonNullable<FileWord["above"]>>({ files: strings, exports: values }, {}),
    configured: object<NonNullable<FileWord["configured"]>>({ files: strings, option: string, values: strings }, {}),
  },
);
const said = { needs: word, unless: word };
const running = { schedule, ownProcess: yes, again: string, picks: oneOf("match", "settle") };
const sometimes = { each, modules: modulePatterns, needsImport: yes, ...said, parameters, passes: strings, ...running };
const inArguments = {
  handlers: either('"all", "last" or an array of indexes', oneOf("all", "last"), numbers),
  members: strings,
  first: oneOf("path", "string", "object", "function"),
  named: strings,
  count: numbers,
};

const receiver = object<ReceiverShape>(
  {},
  {
    madeBy: strings,
    types: strings,
    names: strings,
    any: yes,
    notFrom: modulePatterns,
    through: strings,
    notThrough: strings,
  },
);

const scopes: Readonly<Record<HostScope["match"], Shape>> = {
  call: object<CallScope>(
    { ...always, match: string, callees: strings },
    {
      ...sometimes,
      ...inArguments,
      within: object<NonNullable<CallScope["within"]>>({ methods: strings, receiver }, { notBeside: strings }),
    },
  ),
  method: object<MethodScope>(
    { ...always, match: string, methods: strings, receiver },
    { ...sometimes, ...inArguments },
  ),
  assignment: object<AssignmentScope>({ ...always, match: string, properties: strings }, sometimes),
  export: object<ExportScope>(
    { ...always, match: string, exports: strings },
    {
      ...sometimes,
      files: pathPatterns,
      notFiles: pathPatterns,
      members: strings,
      beside: strings,
      notBeside: strings,
    },
  ),
  decorator: object<DecoratorScope>({ ...always, match: string, decorators: strings }, sometimes),
  class: object<ClassScope>(
    { ...always, match: string, methods: strings },
    { ...sometimes, heritage: strings, decorators: strings, decoratorSays: string, files: pathPatterns },
  ),
  property: object<PropertyScope>(
    { ...always, match: string, members: strings },
    { ...sometimes, beside: strings, notBeside: strings },
  ),
  parameterType: object<ParameterTypeScope>(
    { ...always, match: string, types: strings },
    { ...sometimes, at: numbers },
  ),
  valueType: object<ValueTypeScope>({ ...always, match: string, types: strings }, { ...sometimes, members: strings }),
  parameters: object<ParametersScope>(
    { ...always, match: string, parameters },
    { each, modules: modulePatterns, needsImport: yes, ...said, passes: strings, ...running, argument: oneOf("last") },
  ),
  directive: object<DirectiveScope>({ ...always, match: string, directives: strings }, sometimes),
  topLevel: object<TopLevelScope>({ ...always, match: string, files: pathPatterns }, sometimes),
};

/** A host. */
export const hostShape: Shape = object<Host>(
  { host: string, scopes: listOf(objectBy("match", scopes)) },
  { docs: string, builtin: yes, shared: yes, ends: yes, setsEnvironment: yes, modules: modulePatterns },
);
