import { expect, it } from 'vitest';

import { previewOf } from './kind';

const said = (name: string, type: string, size = 1000) => previewOf({ name, type, size });

it('goes by the type that the device said, and by the name where it said none', () => {
  expect(said('a.bin', 'application/pdf')).toBe('pdf');
  expect(said('会议纪要.PDF', '')).toBe('pdf');
  expect(said('a.mov', 'video/quicktime')).toBe('film');
  expect(said('录音.m4a', '')).toBe('sound');
  expect(said('a.pdf', 'application/msword')).toBe('unknown');
});

it('shows what pages and drawings are made of as letters', () => {
  expect(said('page.html', 'text/html')).toBe('text');
  expect(said('drawing.svg', 'image/svg+xml')).toBe('text');
});

it('leaves unknown what no browser draws everywhere', () => {
  expect(said('a.heic', 'image/heic')).toBe('unknown');
  expect(said('a.tif', 'image/tiff')).toBe('unknown');
  expect(said('a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe('unknown');
});

it('fetches nothing that would be too large to be drawn', () => {
  expect(said('a.jpg', 'image/jpeg', 65 * 1024 ** 2)).toBe('tooLarge');
  expect(said('a.pdf', 'application/pdf', 256 * 1024 ** 2)).toBe('pdf');
  expect(said('a.pdf', 'application/pdf', 256 * 1024 ** 2 + 1)).toBe('tooLarge');
  expect(said('a.mp4', 'video/mp4', 2 * 1024 ** 3)).toBe('film');
});
