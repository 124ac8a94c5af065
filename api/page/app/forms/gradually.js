// @ts-check
/** Long things are drawn in parts, so that the page answers to whoever uses it meanwhile. */
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** How many things on the page are not all drawn yet. */
export const drawing = signal(0);

/**
 * How many of so many things are drawn by now: some at once, and some more each time that others had their turn. What is added
 * once all are there is there at once.
 * @param {number} count
 * @param {number} atOnce
 */
export function useGradually(count, atOnce) {
  const [shown, setShown] = useState(Math.min(count, atOnce));
  const whole = useRef(false);
  whole.current ||= shown >= count;
  const under = !whole.current;
  // Before anything else runs: nobody takes a part for the whole.
  useLayoutEffect(() => {
    if (!under) return undefined;
    drawing.value += 1;
    return () => { drawing.value -= 1; };
  }, [under]);
  useEffect(() => {
    if (!under) return undefined;
    const waiting = setTimeout(() => setShown(shown + atOnce));
    return () => clearTimeout(waiting);
  }, [under, shown]);
  return under ? shown : count;
}
