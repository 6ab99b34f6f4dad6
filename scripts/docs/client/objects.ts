/** Objects that are shown once on a page open where they are used; without a script they are linked. */

/** Fills in what is opened, once. What leads back to itself can be opened for ever. */
export function openObjects(): void {
  // The event does not bubble.
  document.addEventListener('toggle', (event) => fill(event.target), { capture: true });
}

function fill(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const name = target.dataset['object'];
  const fields = name === undefined ? null : document.querySelectorAll(`[id="object-${name}"] > .f`);
  if (!fields || fields.length === 0) return;
  delete target.dataset['object'];
  target.append(...[...fields].map((one) => one.cloneNode(true)));
}
