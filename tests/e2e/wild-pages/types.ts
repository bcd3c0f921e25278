/** A page as the web has them, and what the extension is to find in it. */
export interface WildPage {
  /** Its folder on the site. */
  readonly name: string;
  /** What of the web it stands for. */
  readonly why: string;
  /** Claims in it and in its frames. Null: it speaks of no such therapy, and no reader comes. */
  readonly claims: number | null;
  /** The whole document. */
  readonly html: string;
  /** What it is served as; `text/html` when absent. */
  readonly type?: 'application/xhtml+xml';
  readonly headers?: Readonly<Record<string, string>>;
  /** What it loads besides, by name; each is asked for once. */
  readonly files?: Readonly<Record<string, string>>;
  /** What it says on the console by itself, or the browser of it. */
  readonly says?: readonly RegExp[];
  /** It moves its own layout, or lets it be moved. */
  readonly shifts?: true;
  /** Our element would be in the way of its layout: it is there only while a popover is. */
  readonly yields?: true;
  /** It takes our element out, or tells of it, as any page may. */
  readonly fights?: true;
}
