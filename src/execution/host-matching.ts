import type { TSESTree } from "@typescript-eslint/utils";
import { modulesOf, type HostCatalogue, type HostFact } from "../catalogue/host-catalogue.js";
import type { CallScope, ClassScope, ExportScope, HostScope, PropertyScope } from "../catalogue/host-schema.js";
import { someNameMatches, somePathMatches } from "../catalogue/patterns.js";
import { exportedNames } from "../syntax/exported-names.js";
import { importedModules } from "../syntax/imported-modules.js";
import { exportName, qualifiedNameOf, type QualifiedName } from "../resolution/qualified-name.js";
import { calledMethod } from "../resolution/called-method.js";
import { programOrigin } from "../resolution/program-origin.js";
import type { ReceiverOrigin } from "../resolution/receiver-origin.js";
import { heritageOf, typeNamesOf } from "../resolution/type-names.js";
import type { LintedFile } from "../file/linted-file.js";
import type { Evidence } from "./entry-points.js";
import type { FunctionUse, FunctionUseOf } from "../resolution/function-uses.js";
import { meets } from "./file-evidence.js";
import { argumentHolds, membersHold } from "./host-arguments.js";
import { parametersHold } from "./parameter-shape.js";
import { receiverEvidence } from "./receiver-evidence.js";
import { intervalOf } from "./run-interval.js";
import { directiveOf, propertyName, unwrap, type CallOrNew, type Node } from "../syntax/nodes.js";
import type { FunctionNode } from "../syntax/functions.js";

/** A scope of the catalogue that holds for a function, and by what. */
export interface HostMatch {
  readonly fact: HostFact;
  readonly evidence: Evidence;
  /** The use that matched; absent when the function's own parameters, types or directives did. */
  readonly use?: FunctionUse;
}

/** What a match is decided on. */
export interface Subject {
  readonly fn: FunctionNode;
  readonly file: LintedFile;
  readonly hosts: HostCatalogue;
  /** The type names that a host passes as a parameter of a function that it calls. */
  readonly passed: (parameter: NonNullable<ReceiverOrigin["parameter"]>, file: LintedFile) => readonly QualifiedName[];
}

/** Kinds of evidence, strongest first. */
export const STRENGTH: readonly Evidence[] = ["import", "type", "file", "receiver", "parameters"];

/** The scope that holds for a function at one place where it is used, by the strongest evidence. */
export function matchOfUse(use: FunctionUse, subject: Subject): HostMatch | undefined {
  switch (use.kind) {
    case "argument":
      return matchOfArgument(use, subject);
    case "export":
      return matchOfExport(use, subject);
    case "member":
      return matchOfMember(use, subject);
    case "property":
      return bestMatch(subject.hosts.ofName("property", use.path.at(-1)!), use, subject, (fact) =>
        propertyHolds(fact.scope, use) ? (imports(fact, use.file) ? "import" : "receiver") : undefined,
      );
    case "type":
      return matchOfType(use, subject);
    case "assignment": {
      const name = propertyName(use.target);
      return bestMatch(subject.hosts.ofKind("assignment"), use, subject, ({ scope }) =>
        name !== undefined && use.path.length === 0 && scope.properties.includes(name) ? "receiver" : undefined,
      );
    }
    case "invoked":
      return undefined;
  }
}

/** The first scope that holds for a function by its parameters or its directives, however it is used. */
export function* matchesOfFunction(subject: Subject): Generator<HostMatch> {
  const { fn, file, hosts } = subject;
  for (const [index, parameter] of fn.params.entries()) {
    for (const name of typeNamesOf(annotationOf(parameter), file)) {
      for (const fact of hosts.ofModule("parameterType", name.module)) {
        const counts = fact.scope.at?.includes(index) ?? true;
        if (counts && someNameMatches(fact.scope.types, exportName(name)) && commonHolds(fact, subject))
          yield { fact, evidence: "type" };
      }
    }
  }
  for (const fact of hosts.ofKind("directive")) {
    const body = fn.body?.type === "BlockStatement" ? fn.body.body : [];
    if (hasDirective(body, fact.scope.directives) && commonHolds(fact, subject)) yield { fact, evidence: "import" };
  }
  for (const fact of hosts.ofKind("parameters")) {
    if ((fact.scope.argument === undefined || isLastArgument(fn)) && commonHolds(fact, subject))
      yield { fact, evidence: "parameters" };
  }
}

function bestMatch<Scope extends HostScope>(
  facts: readonly HostFact<Scope>[],
  use: FunctionUse,
  subject: Subject,
  evidenceFor: (fact: HostFact<Scope>) => Evidence | undefined,
): HostMatch | undefined {
  const matches: HostMatch[] = [];
  for (const fact of facts) {
    if (use.kind === "argument" && use.isOfHelper && isLeftToCallers(fact, use)) continue;
    const evidence = evidenceFor(fact);
    if (evidence && commonHolds(fact, subject, use.file)) matches.push({ fact, evidence, use });
  }
  return strongest(matches);
}

/** Whether those who call a helper decide how often it runs what it is given: by how often they call it, or by a schedule. */
function isLeftToCallers(fact: HostFact, use: FunctionUse): boolean {
  const { runs, schedule } = fact.scope;
  return runs === "inherits" || (schedule?.argument !== undefined && intervalOf({ fact, use }) === undefined);
}

/** The match with the strongest evidence; the first of equals. */
export function strongest(matches: readonly HostMatch[]): HostMatch | undefined {
  return matches.toSorted((one, other) => STRENGTH.indexOf(one.evidence) - STRENGTH.indexOf(other.evidence))[0];
}

/** The conditions that every kind of scope may have. @param from the file that hands the function over */
function commonHolds(fact: HostFact, { fn, file }: Subject, from = file): boolean {
  const { scope } = fact;
  return (
    parametersHold(scope.parameters, fn, file) && (!scope.needsImport || imports(fact, from)) && meets(scope, from)
  );
}

function imports(fact: HostFact, file: LintedFile): boolean {
  for (const module of importedModules(file)) if (somePathMatches(modulesOf(fact), module)) return true;
  return false;
}

function annotationOf(parameter: Node): TSESTree.TypeNode | undefined {
  if (parameter.type === "AssignmentPattern") return annotationOf(parameter.left);
  if (parameter.type === "TSParameterProperty") return annotationOf(parameter.parameter);
  return "typeAnnotation" in parameter
    ? (parameter.typeAnnotation as TSESTree.TSTypeAnnotation | undefined)?.typeAnnotation
    : undefined;
}

function isLastArgument(fn: FunctionNode): boolean {
  return fn.parent.type === "CallExpression" && fn.parent.callee !== fn && fn.parent.arguments.at(-1) === fn;
}

function hasDirective(body: readonly TSESTree.ProgramStatement[], directives: readonly string[]): boolean {
  return body.some((statement) => directives.includes(directiveOf(statement) ?? ""));
}

function matchOfArgument(use: FunctionUseOf<"argument">, subject: Subject): HostMatch | undefined {
  const { hosts } = subject;
  const { file } = use;
  const callee = unwrap(use.call.callee);
  const name = qualifiedNameOf(callee, file) ?? ownFunction(callee);
  if (name) {
    const called = exportName(name);
    const facts = hosts.ofModule("call", name.module).filter(({ scope }) => someNameMatches(scope.callees, called));
    const match = bestMatch(facts, use, subject, (fact) =>
      argumentHolds(fact.scope, use, file) && withinHolds(fact, use.call, { ...subject, file }) ? "import" : undefined,
    );
    if (match) return match;
  }
  const called = calledMethod(callee, file);
  if (!called) return undefined;
  return bestMatch(hosts.ofName("method", called.method), use, subject, (fact) =>
    argumentHolds(fact.scope, use, file)
      ? receiverEvidence(fact.scope.receiver, fact, called.receiver, (of) => subject.passed(of, file))
      : undefined,
  );
}

/** Whether a call is an argument of the method that a scope asks for. */
function withinHolds(fact: HostFact<CallScope>, call: CallOrNew, { file, passed }: Subject): boolean {
  const { within } = fact.scope;
  if (!within) return true;
  const outer = call.parent;
  if (outer.type !== "CallExpression" || outer.callee.type !== "MemberExpression") return false;
  if (!outer.arguments.includes(call) || !within.methods.includes(propertyName(outer.callee) ?? "")) return false;
  const beside = outer.arguments.map((argument) =>
    argument.type === "CallExpression" ? qualifiedNameOf(argument.callee, file) : undefined,
  );
  if (beside.some((name) => name && within.notBeside?.includes(exportName(name)))) return false;
  return (
    receiverEvidence(within.receiver, fact, programOrigin(outer.callee.object, file), (of) => passed(of, file)) !==
    undefined
  );
}

/** The name of a function that the file itself declares, in the module `.`. */
function ownFunction(callee: Node): QualifiedName | undefined {
  return callee.type === "Identifier" ? { module: ".", path: [callee.name] } : undefined;
}

function matchOfExport(use: FunctionUseOf<"export">, subject: Subject): HostMatch | undefined {
  const { hosts } = subject;
  const { file } = use;
  const declared = use.path.length === 0 ? hosts.ofKind("directive") : [];
  return (
    bestMatch(hosts.ofName("export", use.name), use, subject, ({ scope }) =>
      exportHolds(scope, use) ? "file" : undefined,
    ) ??
    bestMatch(declared, use, subject, ({ scope }) =>
      hasDirective(file.sourceCode.ast.body, scope.directives) ? "import" : undefined,
    )
  );
}

function exportHolds(scope: ExportScope, use: FunctionUseOf<"export">): boolean {
  const { file } = use;
  if (scope.members ? !membersHold(scope.members, use.path) : use.path.length > 0) return false;
  if (scope.files && !somePathMatches(scope.files, file.path)) return false;
  if (scope.notFiles && somePathMatches(scope.notFiles, file.path)) return false;
  const exported = exportedNames(file);
  if (scope.beside && !scope.beside.some((name) => exported.has(name))) return false;
  return !scope.notBeside?.some((name) => exported.has(name));
}

function matchOfMember(use: FunctionUseOf<"member">, subject: Subject): HostMatch | undefined {
  const { hosts } = subject;
  const { file } = use;
  if (use.path.length > 0) return undefined;
  for (const name of decoratorNames(use.member.decorators ?? [], file)) {
    const facts = hosts
      .ofModule("decorator", name.module)
      .filter(({ scope }) => someNameMatches(scope.decorators, exportName(name)));
    const match = bestMatch(facts, use, subject, () => "import");
    if (match) return match;
  }
  const method = propertyName(use.member);
  if (method === undefined) return undefined;
  return bestMatch(hosts.ofName("class", method), use, subject, (fact) =>
    fact.scope.methods.includes("*") && method === "constructor" ? undefined : classEvidence(fact, use, file),
  );
}

function classEvidence(
  fact: HostFact<ClassScope>,
  { owner }: FunctionUseOf<"member">,
  file: LintedFile,
): Evidence | undefined {
  const { heritage, decorators, decoratorSays, files } = fact.scope;
  if (files && !somePathMatches(files, file.path)) return undefined;
  if (!heritage && !decorators) return files ? "file" : undefined;
  const leads = (name: QualifiedName, exports: readonly string[]): boolean =>
    somePathMatches(modulesOf(fact), name.module) && someNameMatches(exports, exportName(name));
  if (heritage && heritageOf(owner, file).some((name) => leads(name, heritage))) return "import";
  for (const decorator of decorators ? (owner.decorators ?? []) : []) {
    const name = decoratorName(decorator, file);
    if (!name || !leads(name, decorators!)) continue;
    if (decoratorSays === undefined || file.sourceCode.getText(decorator).includes(decoratorSays)) return "import";
  }
  return undefined;
}

function decoratorNames(decorators: readonly TSESTree.Decorator[], file: LintedFile): readonly QualifiedName[] {
  return decorators.flatMap((decorator) => decoratorName(decorator, file) ?? []);
}

function decoratorName({ expression }: TSESTree.Decorator, file: LintedFile): QualifiedName | undefined {
  return qualifiedNameOf(expression.type === "CallExpression" ? expression.callee : expression, file);
}

function propertyHolds(scope: PropertyScope, use: FunctionUseOf<"property">): boolean {
  if (!membersHold(scope.members, use.path)) return false;
  const siblings = new Set(
    use.object.properties.map((property) => (property.type === "Property" ? propertyName(property) : undefined)),
  );
  if (scope.beside && !scope.beside.every((name) => siblings.has(name))) return false;
  return !scope.notBeside?.some((name) => siblings.has(name));
}

function matchOfType(use: FunctionUseOf<"type">, subject: Subject): HostMatch | undefined {
  for (const name of typeNamesOf(use.type, use.file)) {
    const facts = subject.hosts
      .ofModule("valueType", name.module)
      .filter(({ scope }) => someNameMatches(scope.types, exportName(name)));
    const match = bestMatch(facts, use, subject, ({ scope }) =>
      (scope.members ? membersHold(scope.members, use.path) : use.path.length === 0) ? "type" : undefined,
    );
    if (match) return match;
  }
  return undefined;
}
