import type { TitleDesign } from '../types/index.ts';
export function titleDesign(_title: string): TitleDesign | null {
  return null;
}
export function titleIn(_reference: string): string | null {
  return null;
}
