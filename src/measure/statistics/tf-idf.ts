/**
 * Term frequency times inverse document frequency: n × log10(documents / documents with the term), as quanteda's
 * `dfm_tfidf` by default (`scheme_tf = "count"`, `scheme_df = "inverse"`, base 10). A term in every document has 0.
 *
 * @param n occurrences in the group
 * @param n_docs documents that hold the term, among `documents`
 * @param documents all documents
 * @throws RangeError where a term occurs in no document or in more than there are
 * @example
 * tfIdf(3, 1, 10);   // 3
 */
export function tfIdf(n: number, n_docs: number, documents: number): number {
  if (n === 0) return 0;
  if (!(n_docs > 0 && n_docs <= documents)) throw new RangeError(`a term in ${n_docs} of ${documents} documents`);
  return n * Math.log10(documents / n_docs);
}
