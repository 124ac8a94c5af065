// @ts-check
/** Where the keyboard goes on when what was pressed goes away, or is no longer what one would read next. */

/** Takes the focus to what is read and not typed in. @param {Element | null | undefined} place */
export function focusOn(place) {
  if (!(place instanceof HTMLElement)) return;
  place.tabIndex = -1;
  place.focus();
}

/** The same to the heading of the screen. */
export const focusHeading = () => focusOn(document.querySelector("main h1"));
