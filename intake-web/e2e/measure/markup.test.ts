import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, watch } from '../screens/browser';
import { serve } from '../screens/site';
import { java } from '../stack/java';
import { TREE } from '../stack/places';
import { buildGallery, desk, languages, reporter, type Gallery, type Language } from '../screens/galleries';

const folder = resolve(import.meta.dirname, '../../target/markup');
const vnu = resolve(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');

/** What html-validate objects to that is no fault here, each with its reason. */
const validate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // written by the browser when it serialises a living page
    'void-style': 'off', 'attr-quotes': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'doctype-style': 'off',
    // the summary of what is missing stands above the heading, and a dialog begins with an h2
    'heading-level': ['error', { minInitialRank: 'h2', sectioningRoots: [] }],
    // one name for all boxes of a question
    'form-dup-name': ['error', { allowArrayBrackets: true, shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    'valid-id': ['error', { relaxed: true }],
    // lists have names where the standard allows them
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // no native element searches while one writes, and a part that scrolls is no section of the text
    'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
    // sent by Enter or by each change
    'wcag/h32': 'off',
    // Chinese titles are short and our names are long
    'long-title': 'off',
    // scripts come from the same origin, built and hashed by the release
    'require-sri': 'off',
  },
});

/** Every screen and state as the browser holds it, and every page as it is served. */
describe('The markup', () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const gallery of [reporter, desk]) for (const language of languages) await keepStates(gallery, language);
    keepPages('intake-web/reporter/dist', 'page');
    keepPages('intake-web/reporter/dist/en', 'page-en');
    keepPages('intake-web/desk/dist', 'desk');
  });

  it('is clean for html-validate', async () => {
    const faults: string[] = [];
    for (const file of readdirSync(folder)) {
      const { results } = await validate.validateString(readFileSync(join(folder, file), 'utf8'));
      faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId} ${message} ${selector ?? ''}`)));
    }
    expect(faults).toEqual([]);
  });

  it('is clean for the Nu Html Checker', async () => {
    const said = await new Promise<string>((told) => {
      execFile(java(), ['-Xss8m', '-jar', vnu, '--errors-only', '--format', 'gnu', folder], { maxBuffer: 64 << 20 }, (_, _out, err) => told(err));
    });
    expect(said.split('\n').filter(Boolean)).toEqual([]);
  });
});

async function keepStates(gallery: Gallery, language: Language): Promise<void> {
  const site = await serve(await buildGallery(gallery, language), gallery.headers);
  const browser = await launch();
  const { page } = await watch(browser, { viewport: { width: 390, height: 844 } });
  for (const state of gallery.states) {
    await page.goto(`${site.origin}/#${state}`);
    await page.reload();
    await page.locator('main').first().waitFor({ state: 'attached' });
    writeFileSync(join(folder, `${gallery.app}-${language}-${state.replace('/', '-')}.html`), await page.content());
  }
  await browser.close();
  site.close();
}

function keepPages(from: string, name: string): void {
  for (const file of readdirSync(join(TREE, from)).filter((one) => one.endsWith('.html'))) {
    writeFileSync(join(folder, `${name}-${file}`), readFileSync(join(TREE, from, file)));
  }
}
