const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds of the units in which schedules are written; of what varies in length, the least. */
const UNITS: Readonly<Record<string, number>> = {
  second: 1,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  weekday: DAY,
  weekend: DAY,
  week: 7 * DAY,
  month: 28 * DAY,
  quarter: 89 * DAY,
  year: 365 * DAY,
};

const NICKNAMES: Readonly<Record<string, number>> = {
  "@hourly": HOUR,
  "@daily": DAY,
  "@midnight": DAY,
  "@weekly": UNITS["week"]!,
  "@monthly": UNITS["month"]!,
  "@yearly": UNITS["year"]!,
  "@annually": UNITS["year"]!,
};

const SPAN =
  /^(?:every )?(?:(\d+(?:\.\d+)?|an?|one)(?:st|nd|rd|th)? )?(second|minute|hour|day|weekday|weekend|week|month|quarter|year)s?(?: .*)?$/;
const WEEKDAY = /^(?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const WRAPPED = /^(cron|rate)\((.*)\)$/;

/**
 * The least time between two runs of a schedule, in seconds; undefined when the text is none that is understood.
 * Takes cron in five fields, in six with seconds before them or, as AWS writes it, a year after them, its nicknames
 * (`@daily`), and spans (`rate(5 minutes)`, `every 24 hours`, `1 day`, `EVERY_DAY_AT_1AM`). Days, months and years
 * only make runs rarer and are not looked at, so that the real distance is never less.
 */
export function leastInterval(schedule: string): number | undefined {
  const text = schedule.trim();
  const [, form, inside] = WRAPPED.exec(text) ?? [];
  if (form === "rate") return span(inside!);
  const fields = (inside ?? text).split(/\s+/);
  if (form === "cron") return distance(["0", ...fields]);
  return NICKNAMES[text] ?? distance(fields.length === 5 ? ["0", ...fields] : fields) ?? span(text);
}

function span(written: string): number | undefined {
  const text = written.trim().replaceAll("_", " ").toLowerCase();
  if (WEEKDAY.test(text)) return DAY;
  const [, count = "1", unit] = SPAN.exec(text) ?? [];
  return unit === undefined ? undefined : (Number.parseFloat(count) || 1) * UNITS[unit]!;
}

/** The least distance between two times of the day that the fields for seconds, minutes and hours name. */
function distance(fields: readonly string[]): number | undefined {
  if (fields.length < 6 || fields.length > 7) return undefined;
  const [seconds, minutes, hours] = [values(fields[0]!, 60), values(fields[1]!, 60), values(fields[2]!, 24)];
  if (!seconds || !minutes || !hours) return undefined;
  let first: number | undefined;
  let last = 0;
  let least = DAY;
  for (const hour of hours) {
    for (const minute of minutes) {
      for (const second of seconds) {
        const time = hour * HOUR + minute * MINUTE + second;
        if (first !== undefined) least = Math.min(least, time - last);
        first ??= time;
        last = time;
      }
    }
  }
  return Math.min(least, DAY + first! - last);
}

const FIELD = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/;

/** The values that a field of a cron expression names, ascending; undefined when it is not understood. */
function values(field: string, count: number): readonly number[] | undefined {
  const found = new Set<number>();
  for (const part of field.split(",")) {
    const [range, from, to, step] = FIELD.exec(part) ?? [];
    if (range === undefined) return undefined;
    const first = Number(from ?? 0);
    const last = from === undefined || (to === undefined && step !== undefined) ? count - 1 : Number(to ?? from);
    if (first > last || last >= count || step === "0") return undefined;
    for (let value = first; value <= last; value += Number(step ?? 1)) found.add(value);
  }
  return [...found].sort((one, other) => one - other);
}
