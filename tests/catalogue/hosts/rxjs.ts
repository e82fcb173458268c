import type { HostCases } from "../../support/host-cases.js";

export default [
  {
    host: "RxJS",
    calls: [
      [
        `import { interval } from "rxjs"; interval(5).subscribe(() => { here(); });`,
        "perRequest import: RxJS timer `.subscribe()`",
      ],
      [
        `import { interval, mergeMap } from "rxjs"; interval(5).pipe(mergeMap(async () => { here(); })).subscribe();`,
        "perRequest import: RxJS operator `mergeMap()`",
      ],
      [
        `import { fromEvent } from "rxjs"; import { filter, switchMap } from "rxjs/operators"; fromEvent(bus, "order").pipe(filter(Boolean), switchMap(() => { here(); }));`,
        "perRequest import: RxJS operator `switchMap()`",
      ],
      [
        `import { Subject, concatMap } from "rxjs"; class Jobs { private readonly jobs$ = new Subject<Job>(); start() { this.jobs$.pipe(concatMap(() => { here(); })).subscribe(); } }`,
        "perRequest import: RxJS operator `concatMap()`",
      ],
      [
        `import { range, exhaustMap } from "rxjs"; range(1, 5).pipe(exhaustMap(() => { here(); }));`,
        "perIteration import: RxJS operator `exhaustMap()`",
      ],
    ],
    friends: [
      [`import { map } from "rxjs"; s.pipe(map(() => { here(); }));`, "inherits import: RxJS operator `map()`"],
      [
        `import { from, mergeMap } from "rxjs"; from(load()).pipe(mergeMap(() => { here(); }));`,
        "inherits import: RxJS operator `mergeMap()`",
      ],
      [
        `import { interval, first, mergeMap } from "rxjs"; interval(5).pipe(first(), mergeMap(() => { here(); }));`,
        "inherits import: RxJS operator `mergeMap()`",
      ],
      [
        `import { mergeMap } from "rxjs"; this.http.get("/").pipe(mergeMap(() => { here(); }));`,
        "inherits import: RxJS operator `mergeMap()`",
      ],
    ],
  },
] satisfies readonly HostCases[];
