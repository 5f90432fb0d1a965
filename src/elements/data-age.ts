import type { Lineage } from '../lineage/lineage.js';
import { parseReleaseDate } from '../lineage/release-date.js';
import { dateInWords } from './format.js';

/** Up to when the data was gathered: "Data up to 10 June 2025"; nothing where nobody says. */
export function dataUntil({ updated }: Lineage): string {
  const date = updated === undefined ? undefined : parseReleaseDate(updated);
  return date ? `Data up to ${dateInWords(date)}` : '';
}

/** The same with the version of the data, as far as they are known. */
export function dataAge(lineage: Lineage): string {
  const { version } = lineage;
  return [dataUntil(lineage), version ? `version ${version}` : ''].filter(Boolean).join(', ');
}
