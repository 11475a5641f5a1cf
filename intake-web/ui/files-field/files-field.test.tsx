// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { FilesField } from './files-field';

const field = (onFiles: (files: readonly File[]) => void) => (
  <FilesField id="files" label="材料" hint="最多 16 个" choose="选择文件" drop="或者拖到这里" onFiles={onFiles} />
);

it('hands on what was dropped, and keeps the browser from opening it', () => {
  const taken: string[] = [];
  const place = show(field((files) => taken.push(...files.map(({ name }) => name))));
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { files: [new File([], '合同.pdf'), new File([], '录音.m4a')] } });
  place.querySelector('.files-field')!.dispatchEvent(drop);
  expect(taken).toEqual(['合同.pdf', '录音.m4a']);
  expect(drop.defaultPrevented).toBe(true);
});

it('speaks the page’s words, not the browser’s', () => {
  expect(show(field(() => undefined)).querySelector('label')?.textContent).toBe('选择文件');
});

it('has nothing that axe objects to', async () => {
  show(field(() => undefined));
  expect(await objections()).toEqual([]);
});
