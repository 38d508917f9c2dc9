import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { onDatabase } from './database.mjs';
import { quantile } from './statistics.mjs';

const LEAST = { leastValue: 95 };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's four scores of each page of the portal, on its own slow phone and slow network; the middle one of several runs. */
export async function measurePages({ city, runs, browser, report }) {
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    for (const [name, path] of Object.entries(await pagesOf(city))) {
      const found = [];
      for (let run = 0; run < runs; run++) found.push(await scored(`http://127.0.0.1:${city.port}${path}`, chrome.port));
      for (const category of CATEGORIES)
        report({
          group: 'pages',
          figure: `${name}, ${category}`,
          value: quantile(
            found.map(({ scores }) => scores[category]),
            0.5,
          ),
          bar: LEAST,
          detail: { lost: [...new Set(found.flatMap(({ lost }) => lost[category]))] },
        });
      report({
        group: 'pages',
        figure: `${name}, LCP s`,
        value: quantile(
          found.map(({ lcp }) => lcp),
          0.5,
        ),
      });
      report({
        group: 'pages',
        figure: `${name}, scripts KB`,
        value: quantile(
          found.map(({ scripts }) => scripts),
          0.5,
        ),
        raw: 150,
        rawIs: 'KB',
        bar: { most: 1 },
      });
    }
  } finally {
    chrome.kill();
  }
}

async function scored(url, port, tries = 3) {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
  // Its trace sometimes comes without a beginning; it says itself what to do about that.
  if (lhr.runtimeError?.code === 'NO_NAVSTART' && tries > 1) return scored(url, port, tries - 1);
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const { audits, categories } = lhr;
  const requests = audits['network-requests'].details.items;
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, (categories[name].score ?? 0) * 100])),
    lost: Object.fromEntries(CATEGORIES.map((name) => [name, lostIn(categories[name], audits)])),
    lcp: audits['largest-contentful-paint'].numericValue / 1000,
    scripts:
      requests.filter(({ resourceType }) => resourceType === 'Script').reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024,
  };
}

const lostIn = ({ auditRefs }, audits) =>
  auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => `${id} ${audits[id].displayValue ?? ''}`.trim());

/** Each page of the portal; a report that is published and answered stands for all of its kind. */
async function pagesOf({ url }) {
  const [shown] = await onDatabase(url, (query) =>
    query("SELECT code FROM ticket WHERE publication_state = 'published' AND status IN ('answered', 'closed') ORDER BY id DESC LIMIT 1"),
  );
  const pages = { home: '/', report: '/report', follow: '/follow', board: '/board', figures: '/figures', privacy: '/privacy' };
  return shown ? { ...pages, 'a published report': `/b/${shown.code}` } : pages;
}
