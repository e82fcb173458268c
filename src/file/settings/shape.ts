/** Says what is wrong with a value that stands at a path, or nothing when it has the shape. */
export type Shape = (value: unknown, path: string) => string | undefined;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
/** Every key of a type, so that a field added to the type without a shape does not compile. */
type RequiredShapes<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Shape };
type OptionalShapes<T> = { readonly [K in OptionalKeys<T>]-?: Shape };

export const string: Shape = (value, path) =>
  typeof value === "string" && value !== "" ? undefined : wrong(value, path, "a string that is not empty");

export const boolean: Shape = (value, path) =>
  typeof value === "boolean" ? undefined : wrong(value, path, "true or false");

export const number: Shape = (value, path) => (typeof value === "number" ? undefined : wrong(value, path, "a number"));

/** Exactly one of the values. */
export function oneOf(...values: readonly (string | number | boolean)[]): Shape {
  return (value, path) => (values.includes(value as string) ? undefined : wrong(value, path, choice(values)));
}

/** Any of the shapes; `expected` names them all. */
export function either(expected: string, ...shapes: readonly Shape[]): Shape {
  return (value, path) => (shapes.some((shape) => !shape(value, path)) ? undefined : wrong(value, path, expected));
}

export function listOf(shape: Shape): Shape {
  return (value, path) =>
    Array.isArray(value)
      ? firstProblem(value.map((item, index) => () => shape(item, `${path}[${index}]`)))
      : wrong(value, path, "an array");
}

export const strings = listOf(string);

export const numbers = listOf(number);

/** A flag that is there, or absent. */
export const yes = oneOf(true);

/** An object whose keys are free, but for their own shape. */
export function mapOf(shape: Shape, keyShape: Shape = string): Shape {
  return (value, path) =>
    isObject(value)
      ? firstProblem(
          Object.entries(value).map(
            ([key, item]) =>
              () =>
                keyShape(key, `a key of ${path}`) ?? shape(item, member(path, key)),
          ),
        )
      : wrong(value, path, "an object");
}

/** An object with the keys of `T`, and no others. */
export function object<T>(required: RequiredShapes<T>, optional: OptionalShapes<T>): Shape {
  const shapes = new Map<string, Shape>([...Object.entries<Shape>(required), ...Object.entries<Shape>(optional)]);
  return (value, path) => {
    if (!isObject(value)) return wrong(value, path, "an object");
    for (const [key, item] of Object.entries(value)) {
      const shape = shapes.get(key);
      if (!shape) return `${member(path, key)} is not known: expected ${choice([...shapes.keys()])}`;
      const problem = item === undefined ? undefined : shape(item, member(path, key));
      if (problem) return problem;
    }
    const missing = Object.keys(required).find((key) => value[key] === undefined);
    return missing === undefined ? undefined : `${member(path, missing)} is missing`;
  };
}

/** An object whose shape depends on the value of one of its keys. */
export function objectBy(key: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isObject(value)) return wrong(value, path, "an object");
    const kind = value[key];
    const shape = typeof kind === "string" && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape ? shape(value, path) : wrong(kind, member(path, key), choice(Object.keys(shapes)));
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstProblem(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem) return problem;
  }
  return undefined;
}

/** Says that a value is not what it has to be. */
export function wrong(value: unknown, path: string, expected: string): string {
  const shown = inWords(value);
  return `${path} is ${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}: expected ${expected}`;
}

/** A value as a configuration would write it; by its kind where JSON cannot. */
function inWords(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value !== "object") return typeof value === "string" ? JSON.stringify(value) : String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? "an array" : "an object";
  }
}

function choice(values: readonly (string | number | boolean)[]): string {
  const shown = values.map((value) => JSON.stringify(value));
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown.join("");
}

function member(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
