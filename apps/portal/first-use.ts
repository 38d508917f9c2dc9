import type { Plugin, Rolldown } from 'vite';

/** Writing, sending, finding and following a report: what must open without a network from the first visit on. */
const PAGES =
  /\/(main|features\/(report\/report-page|sent\/sent-page|my-reports\/my-reports-page|follow\/follow-page))\.tsx$|\/index\.html$/;
const ALSO = /^(index\.html|favicon\.svg|assets\/index-.*\.css|assets\/be-vietnam-pro-(latin|vietnamese)-(400|600)-normal-.*\.woff2)$/;

/** Finds the files of the first use with all that they import, for the service worker to keep; the rest is kept when it is first used. */
export function firstUse() {
  const needed = new Set<string>();
  const plugin: Plugin = {
    name: 'first-use',
    apply: 'build',
    generateBundle(_options, bundle) {
      const need = (fileName: string) => {
        const chunk: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined = bundle[fileName];
        if (needed.has(fileName) || chunk?.type !== 'chunk') return;
        needed.add(fileName);
        for (const imported of chunk.imports) need(imported);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && PAGES.test(chunk.facadeModuleId ?? '')) need(chunk.fileName);
    },
  };
  return { plugin, has: (url: string) => needed.has(url) || ALSO.test(url) };
}
