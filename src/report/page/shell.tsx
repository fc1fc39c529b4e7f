import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComponentChildren, VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { projectRoot } from "../../project";

/** Nothing in a report may run or be fetched, whatever a document holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

interface ShellProps {
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** A whole page as HTML: self-contained, without a script. */
export function toPage(props: ShellProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Shell {...props} />)}\n`;
}

/** HTML that was made elsewhere and is known to be escaped. */
export function Raw({ html, ...rest }: { readonly html: string; readonly class?: string }): VNode {
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
      <body>{children}</body>
    </html>
  );
}
