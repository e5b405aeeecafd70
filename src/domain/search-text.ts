/** Text as search compares it: without case and accents, so that "perche" finds "Perché". */
export function searchable(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  // Through capitals, so that ß is ss; and a sigma that ends a word in one text stands inside one in another.
  return plain.toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** Whether every word of the query occurs somewhere in the text. An empty query matches everything. */
export function matchesQuery(searchableText: string, query: string): boolean {
  return searchable(query)
    .split(/\s+/u)
    .every((word) => searchableText.includes(word));
}
