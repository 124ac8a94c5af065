// @ts-check
/** Whether anything on screen is made up. Every part that shows a case tells it here, and what stands around the screen says it. */
import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useAnswer } from "./ask.js";

/** How many parts of the screen show something that is made up: that one of them goes does not take the mark from the others. */
const parts = signal(0);

export const madeUp = computed(() => parts.value > 0);

/**
 * Marks the page for as long as this part of it shows anything that is made up.
 * @param {({ demonstration?: boolean | null } | null | undefined)[]} shown Cases, recipients, or lines about them.
 */
export function useMark(shown) {
  const some = shown.some((one) => one?.demonstration);
  useEffect(() => {
    if (!some) return undefined;
    parts.value += 1;
    return () => { parts.value -= 1; };
  }, [some]);
}

const ANY = "{ cases(first: 1, filter: { demonstration: true }) { nodes { demonstration } } }";

/**
 * The same for what runs over all cases that one sees and does not say of which: it is marked wherever there is a made-up one.
 * @param {() => boolean} shows Whether there is anything to see; read from signals.
 */
export function useMarkOfAny(shows) {
  const any = useAnswer(() => (shows() ? { query: ANY } : null));
  useMark(shows() ? any.data.value?.cases.nodes ?? [] : []);
}
