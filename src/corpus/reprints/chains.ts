import { mix } from "./min-hash";

/** Lists of numbers under 32-bit keys, in flat arrays: a Map of arrays would take ten times the memory. */
export interface Chains {
  readonly add: (key: number, value: number) => void;
  /** Calls `visit` with each value of the key, the last added first. */
  readonly each: (key: number, visit: (value: number) => void) => void;
}

const FIRST_SIZE = 1024;

export function chains(): Chains {
  let size = FIRST_SIZE;
  let heads = new Int32Array(size).fill(-1);
  let [keys, values, next] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let n = 0;
  const link = (at: number): void => {
    const slot = mix(keys[at] ?? 0) & (size - 1);
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  };
  const grow = (): void => {
    size *= 2;
    heads = new Int32Array(size).fill(-1);
    [keys, values, next] = [resized(keys, size), resized(values, size), new Int32Array(size)];
    for (let at = 0; at < n; at++) link(at);
  };
  return {
    add: (key, value) => {
      if (n === size) grow();
      keys[n] = key;
      values[n] = value;
      link(n++);
    },
    each: (key, visit) => {
      for (let at = heads[mix(key) & (size - 1)] ?? -1; at >= 0; at = next[at] ?? -1) {
        if (keys[at] === (key | 0)) visit(values[at] ?? 0);
      }
    },
  };
}

function resized(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
