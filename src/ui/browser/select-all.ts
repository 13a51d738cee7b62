/** Selects the whole text of the field that an event is of, so that it can be copied by hand. */
export function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select()
}
