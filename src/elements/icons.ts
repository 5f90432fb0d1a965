import { svg } from 'lit';

const icon = (path: string) => svg`
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;

export const plusIcon = icon('M8 3v10M3 8h10');
export const minusIcon = icon('M3 8h10');
export const fitIcon = icon('M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5');
export const playIcon = icon('M5 3l8 5-8 5z');
export const pauseIcon = icon('M5.5 3v10M10.5 3v10');
export const previousIcon = icon('M4 3v10M12.5 3l-6 5 6 5z');
export const nextIcon = icon('M12 3v10M3.5 3l6 5-6 5z');
export const closeIcon = icon('M3.5 3.5l9 9M12.5 3.5l-9 9');
export const searchIcon = icon('M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.5 10.5l3 3');
export const chevronIcon = icon('M6 3.5l4.5 4.5-4.5 4.5');
export const copyIcon = icon('M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1');
