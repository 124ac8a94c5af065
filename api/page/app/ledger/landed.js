// @ts-check
/**
 * What landed in the log while one looks at the audit. It is told of and not shown by itself: who reads must not lose the place,
 * and to read is an event too.
 */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { listen } from "../live.js";

const LANDING = "subscription AuditLanding($after: Position) { events(after: $after) { position event { kind } } }";

/** The positions of the events that landed while one looked, but for those that say who read. */
export const landed = signal(/** @type {number[]} */ ([]));

/** So many of them are kept: more than anybody counts. */
const MOST_LANDED = 1_000;

/**
 * Listens for as long as a part of the screen is shown, from behind what its answer shows: what lands between the answer and the
 * first word of the subscription is told too.
 * @param {string | null | undefined} from The position of the answer; none before it is there.
 */
export function useLanding(from) {
  const begun = Boolean(from);
  useEffect(() => {
    if (!from) return undefined;
    landed.value = [];
    return listen((after) => ({ query: LANDING, variables: { after } }), from, (notice) => {
      if (notice.event) landed.value = [...landed.value, Number(notice.position)].slice(-MOST_LANDED);
    }, (notice) => notice?.position);
  }, [begun]);
}
