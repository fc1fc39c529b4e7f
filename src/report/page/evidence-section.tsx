import type { VNode } from "preact";
import { markLanguage } from "../../chart/mark-language";
import type { Evidence } from "../../table";
import type { Shown } from "../shown";
import { grouped, plural } from "../corpus-line";

/** A chart of the page with evidence behind its marks. */
export interface ChartEvidence {
  readonly shown: Shown;
  readonly evidence: NonNullable<Shown["evidence"]>;
  /** What each mark says, by the index of its row. */
  readonly says: ReadonlyMap<number, string>;
}

type Sentence = ChartEvidence["evidence"]["sentences"][number];

/**
 * The sentences behind the charts' marks, each once, and for each mark which ones: what a click opens, and what there
 * is to read without scripts.
 */
export function EvidenceSection({ charts, regionName }: { readonly charts: readonly ChartEvidence[]; readonly regionName: (code: string) => string }): VNode | null {
  if (charts.length === 0) return null;
  const numbers = new Map<string, number>();
  const sentences: Sentence[] = [];
  const numberOf = (sentence: Sentence): number => {
    const id = `${sentence.document}\n${sentence.passage}\n${sentence.sentence}\n${sentence.text}`;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, sentences.push(sentence) - 1);
    return sentences.length - 1;
  };
  return (
    <section class="evidence-index" aria-labelledby="evidence">
      <h2 id="evidence">The sentences behind the charts</h2>
      <p class="prose">Every bar, cell, point and line of the charts leads here. At most 20 sentences of each are listed; the numbers lead to the sentences.</p>
      {charts.map(({ shown: { slug, title }, evidence: { rows, sentences: own }, says }) => (
        <details id={`${slug}-behind`}>
          <summary>{title} ({plural(rows.length, "mark")})</summary>
          <dl>
            {rows.map(({ row, n, first }) => (
              <>
                <dt>{says.get(row) ?? ""}</dt>
                <dd id={`${slug}-row-${row}`} data-says={says.get(row) ?? ""} data-count={count(n, first.length)}>
                  {count(n, first.length)}
                  {first.map(({ sentence, marks }) => {
                    const found = own[sentence];
                    const number = found === undefined ? 0 : numberOf(found);
                    return <> <a href={`#s${number + 1}`} data-marks={marks.map(([start, end]) => `${start}-${end}`).join(",")}>{number + 1}</a></>;
                  })}
                </dd>
              </>
            ))}
          </dl>
        </details>
      ))}
      <details>
        <summary>The {grouped(sentences.length)} sentences</summary>
        <ol class="sentences">{sentences.map((sentence, i) => <SentenceItem sentence={sentence} number={i + 1} regionName={regionName} />)}</ol>
      </details>
    </section>
  );
}

function SentenceItem({ sentence, number, regionName }: { readonly sentence: Sentence; readonly number: number; readonly regionName: (code: string) => string }): VNode {
  const { text, title, date, issuer_region, url, file, record, start, end } = sentence;
  const lang = languageOf(text);
  const place = `${file}${record === null ? "" : `, record ${record}`}, characters ${start}–${end}`;
  const facts = [issuer_region === null ? null : regionName(issuer_region), date, place].filter((fact) => fact !== null).join(" · ");
  const href = url !== null && /^https?:\/\//i.test(url) ? url : null;
  return (
    <li id={`s${number}`}>
      <q {...(lang === null ? {} : { lang })}>{text}</q>
      <cite>
        {title === null ? null : href === null ? <span {...langOf(title)}>{title}</span> : <a href={href} rel="noreferrer noopener" {...langOf(title)}>{title}</a>}
        {title === null ? "" : " · "}{facts}
      </cite>
    </li>
  );
}

function count(n: number, shown: number): string {
  return shown < n ? `${grouped(n)}, the first ${shown}:` : `${grouped(n)}:`;
}

function langOf(text: string): { lang?: string } {
  const lang = languageOf(text);
  return lang === null ? {} : { lang };
}

function languageOf(text: Evidence["text"]): string | null {
  return markLanguage(text).lang;
}
