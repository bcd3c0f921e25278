/** What became of what the reader did last among the saved pages. */
export type SavedTold =
  | { readonly kind: 'deleted' | 'put-back'; readonly pages: number; readonly title: string }
  | { readonly kind: 'snapshot-deleted' | 'snapshot-put-back'; readonly readAt: string }
  /** `making`: a file is being made, which takes a while of many pages. */
  | { readonly kind: 'annotated' | 'lasting' | 'not-lasting' | 'making' }
  | { readonly kind: 'exported'; readonly name: string; readonly pages: number; readonly left: number }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'failed'; readonly reason: string };
