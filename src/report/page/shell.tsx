import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComponentChildren, VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { projectRoot } from "../../project";

const SCRIPT = readFileSync(join(projectRoot, "src/report/page/report-script.js"), "utf8");
/** Nothing in a report may run or be fetched, whatever a document holds: but for the page's own script, known by its hash. */
const POLICY = `default-src 'none'; script-src 'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

interface ShellProps {
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** A whole page as HTML: self-contained; its one script opens sentences, says what a mark is, and sorts tables. */
export function toPage(props: ShellProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Shell {...props} />)}\n`;
}

/** HTML that was made elsewhere and is known to be escaped. */
export function Raw({ html, ...rest }: { readonly html: string; readonly class?: string; readonly tabIndex?: number; readonly role?: "group"; readonly "aria-label"?: string }): VNode {
  return <div {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

function Shell({ title, description, children }: ShellProps): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: readFileSync(join(projectRoot, "src/report/page/report.css"), "utf8") }} />
      </head>
      <body>
        {children}
        <dialog aria-labelledby="behind">
          <button type="button" data-close>Close</button>
          <h2 id="behind" tabIndex={-1}>Sentences</h2>
          <p />
          <ol />
        </dialog>
        <div id="tip" aria-hidden="true" hidden />
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  );
}
