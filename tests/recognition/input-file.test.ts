import { describe, expect, it } from "vitest";
import { isInputFile } from "../../src/recognition/input-file.js";
import { callsOf, marksIn } from "../support/marks.js";
import { parse } from "../support/parse.js";

/** Asserts of the argument of every `use(…)` whether it comes from an input. */
function expectInputs(code: string): void {
  const file = parse(code);
  const calls = callsOf("use", file);
  const answers = calls.map((call) => [call.loc.start.line, isInputFile(call.arguments[0]!, file) ? "yes" : "no"]);
  expect(Object.fromEntries(answers)).toEqual(marksIn(code, "input"));
  expect(calls.length).toBeGreaterThan(0);
}

describe("a file of an input", () => {
  it("is read from the element, the drop or the clipboard", () => {
    expectInputs(`
      function f(event, ref) {
        use(event.target.files); // input: yes
        use(event.target.files[0]); // input: yes
        use(event.currentTarget.files?.[0]!); // input: yes
        use(event.dataTransfer.files.item(0)); // input: yes
        use(ref.current.files); // input: yes
        use(event.target.value); // input: no
        use(event.files); // input: no
        use(request.files); // input: no
        use(files); // input: no
      }
    `);
  });

  it("is followed through variables, patterns, loops and callbacks", () => {
    expectInputs(`
      function f(event, list) {
        const files = event.target.files;
        use(files[0]); // input: yes
        const { files: own } = event.target;
        use(own); // input: yes
        const [first] = event.target.files;
        use(first); // input: yes
        for (const one of files) use(one); // input: yes
        Array.from(files).forEach((one) => use(one)); // input: yes
        const { value } = event.target;
        use(value); // input: no
        const { files: sent } = list;
        use(sent); // input: no
        for (const one of list) use(one); // input: no
        list.forEach((one) => use(one)); // input: no
      }
    `);
  });

  it("is what is made of one by a call", () => {
    expectInputs(`
      function f(event) {
        use(compress(event.target.files[0])); // input: yes
        use(event.target.files[0].slice(0, 10)); // input: yes
        use(compress(event.target.value)); // input: no
        use({ file: event.target.files[0] }); // input: no
      }
    `);
  });

  it("is declared to be one", () => {
    expectInputs(`
      function f(file: File, { upload, name }: { upload: File; name: string }, either: File | Buffer, blob: Blob) {
        use(file); // input: yes
        use(upload); // input: yes
        use(name); // input: no
        use(blob); // input: no
      }
    `);
  });

  it("is none by the type of a library", () => {
    expectInputs(`
      import { File } from "multer";
      function f(file: File) {
        use(file); // input: no
      }
    `);
  });
});
