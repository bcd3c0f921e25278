/**
 * How the collector sees a tree. The browser gives the live DOM, the command line a parsed file; both are read
 * by the same rules.
 */
export interface TreeView<N> {
  kind(node: N): 'text' | 'element' | 'other';
  /** Lower case. */
  tag(element: N): string;
  /** In reading order. May be live: it is read by index, and its length is asked anew each time. */
  children(node: N): ArrayLike<N>;
  /** The characters of a text node, as they are in the source. */
  text(node: N): string;
  attribute(element: N, name: string): string | null;
  /**
   * Where a link leads: `#name`, decoded, for a place on the same page, else an absolute http(s) address; null for
   * anything else. Asked of `a` elements only.
   */
  address(element: N): string | null;
  /** Whether style raises an element as `sup` does. Left out where there is no style. */
  raised?(element: N): boolean;
  /** The element with an id, as seen from another; left out where that is not known. */
  byId?(from: N, id: string): N | null;
  /** Whether the element is not rendered, for reasons that its own tag and attributes do not show. */
  hidden(element: N): boolean;
}
