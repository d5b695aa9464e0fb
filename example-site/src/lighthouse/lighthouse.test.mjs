// What Lighthouse makes of the site that was built: no score below 95, on pages of each kind.
//
// node --test lighthouse.test.mjs, with SITE (its folder), CHROMIUM (a browser's path) and PROFILE
// (a folder for what the browser writes) set

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const { SITE, CHROMIUM, PROFILE } = process.env;
const LEAST = 95;
const TRIES = 3;
const UNDER = '/a/sub-path/';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = ['index.html', 'doughjoe/index.html', 'doughjoe/customer-relationships/loyalty-card.html'];
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

// The site stands under a sub-path; robots.txt is asked for at the root of a host.
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const name = pathname === '/robots.txt' ? 'robots.txt' : pathname.startsWith(UNDER) && pathname.slice(UNDER.length);
  const file = name && normalize(join(SITE, decodeURIComponent(name)));
  try {
    if (!file || !file.startsWith(normalize(SITE) + sep)) throw new Error(pathname);
    const bytes = readFileSync(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});

let chrome;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  mkdirSync(PROFILE, { recursive: true });
  chrome = await launch({
    chromePath: CHROMIUM,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    logLevel: 'silent',
    userDataDir: PROFILE,
  });
});

after(async () => {
  await chrome?.kill();
  server.close();
  rmSync(PROFILE, { recursive: true, force: true, maxRetries: 5 });
});

async function scores(page) {
  const url = `http://127.0.0.1:${server.address().port}${UNDER}${page}`;
  const options = { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES, disableFullPageScreenshot: true };
  const { lhr } = await lighthouse(url, options, desktopConfig);
  assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
  return Object.values(lhr.categories).map(({ id, score, auditRefs }) => ({
    id,
    score: Math.round(score * 100),
    lost: auditRefs
      .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
      .map((ref) => `${ref.id} ${lhr.audits[ref.id].displayValue ?? ''}`.trim()),
  }));
}

// What is slow in one run only is the machine's doing, not the page's: the best run counts.
// The other scores are the same in every run, and are no reason for another.
async function best(page) {
  let found = [];
  for (let run = 0; run < TRIES; run++) {
    const now = await scores(page);
    found = now.map((category, i) => (found[i]?.score >= category.score ? found[i] : category));
    if (found[0].score >= LEAST) break;
  }
  return found;
}

describe(`Lighthouse gives ${LEAST} or more`, () => {
  for (const page of PAGES) {
    test(page, async (t) => {
      const found = await best(page);
      assert.deepEqual(found.map(({ id }) => id), CATEGORIES);
      t.diagnostic(found.map(({ id, score }) => `${id} ${score}`).join(', '));
      for (const { id, score, lost } of found) {
        assert.ok(score >= LEAST, `${page}: ${id} ${score}, lost by ${lost.join('; ')}`);
      }
    });
  }
});
