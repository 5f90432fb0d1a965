import type { Offers } from '../../explorer/search-offers.js';
import { plural } from '../describe.js';

/** What was understood of what stands in the search box, in a sentence. */
export function understood(text: string, { offers, error }: Offers): string {
  if (text.trim() === '') return '';
  if (error) return error.message;
  const [first] = offers;
  if (first?.kind === 'completion') return plural(offers.length, 'suggestion', 'suggestions');
  if (first?.kind === 'query') return `${first.words}: ${plural(first.count, 'model', 'models')}`;
  const count = offers.filter(({ kind }) => kind === 'model').length;
  return count === 0 ? 'No model has this name' : `${plural(count, 'model', 'models')} found`;
}
