/**
 * A text as the search sees it: letters and digits only, without marks, all in one case, so that
 * "Code LLaMA", "code-llama" and "codellama" meet. A text of nothing but signs stays as it is.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[^\p{Letter}\p{Number}]+/gu, '');
  // Capitals, because they know no final sigma, no dotless i and no sharp s.
  return plain.toUpperCase() || text.replaceAll(/\s+/g, '');
}

/** The words of a text, each folded. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [text];
  return words.map(fold).filter((word) => word !== '');
}
