import { it } from "vitest";
import { isConditional } from "../../src/syntax/conditional.js";
import { expectMarks } from "../support/marks.js";

it("tells what runs on a condition, in a loop or after an error, as seen from its function", () => {
  expectMarks(
    `
    probe(); // conditional: no
    if (a) probe(); // conditional: yes
    else probe(); // conditional: yes
    a ? probe(1) : b; // conditional: yes
    a && probe(2); // conditional: yes
    switch (a) {
      case 1: probe(); // conditional: yes
      default: probe(); // conditional: yes
    }
    for (const a of b) probe(); // conditional: yes
    for (const a in b) probe(); // conditional: yes
    for (;;) probe(); // conditional: yes
    while (a) probe(); // conditional: yes
    do probe(); while (a); // conditional: yes
    try {
      probe(); // conditional: no
    } catch {
      probe(); // conditional: yes
    } finally {
      probe(); // conditional: no
    }
    {
      const b = [probe()]; // conditional: no
    }
    if (a) {
      const f = () => probe(); // conditional: no
      function g() {
        probe(); // conditional: no
        return a ?? probe(3); // conditional: yes
      }
    }
  `,
    "conditional",
    isConditional,
  );
});
