/** Writes a JSON array whose elements come one after the other: one a line, valid also where none comes. */
export class JsonList {
  #first = true;

  /** @param element as JSON text */
  add(element: string): string {
    const between = this.#first ? '\n' : ',\n';
    this.#first = false;
    return between + element;
  }

  readonly begin = '[';
  readonly end = '\n]';
}
