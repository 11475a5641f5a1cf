// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { FileField } from './file-field';

const field = (file: File | undefined) => (
  <FileField id="device" label="密钥文件" choose="选择文件" none="没有选" accept=".json" file={file} onChange={() => undefined} />
);

it('speaks the page’s words, not the browser’s', () => {
  const place = show(field(undefined));
  expect(place.querySelector('label')?.textContent).toBe('选择文件');
  expect(place.querySelector('#device-name')?.textContent).toBe('没有选');
});

it('names the file that was chosen', () => {
  expect(show(field(new File([], 'li.wen.json'))).querySelector('#device-name')?.textContent).toBe('li.wen.json');
});

it('has nothing that axe objects to', async () => {
  show(field(undefined));
  expect(await objections()).toEqual([]);
});
