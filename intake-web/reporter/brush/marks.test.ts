import { describe, expect, it } from 'vitest';

import { boxBetween, FIRST_BOX, paintMark, steered, type Box, type Mark } from './marks';

/** Remembers what was painted in whole pixels. */
function canvas() {
  const painted: number[][] = [];
  const lines: string[] = [];
  const on = {
    fillStyle: '', strokeStyle: '', lineWidth: 0, lineCap: 'butt' as CanvasLineCap, lineJoin: 'miter' as CanvasLineJoin,
    fillRect: (...box: number[]) => void painted.push(box),
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void lines.push(`M${x},${y}`),
    lineTo: (x: number, y: number) => void lines.push(`L${x},${y}`),
    stroke: () => undefined,
  };
  return { on, painted, lines };
}

describe('a box', () => {
  it('is the same from whichever corner it is drawn', () => {
    const box = boxBetween({ x: 0.75, y: 0.25 }, { x: 0.25, y: 0.5 });
    expect(box).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.25 });
    expect(boxBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.25 })).toEqual(box);
  });

  it('covers every pixel that it touches, in full black', () => {
    const { on, painted } = canvas();
    paintMark(on, { is: 'box', box: { x: 0.15, y: 0.15, width: 0.1, height: 0.1 } }, 10, 10);
    expect([on.fillStyle, painted]).toEqual(['#000', [[1, 1, 2, 2]]]);
  });

  it('never leaves the picture, however long a key is held', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      for (const resizing of [false, true]) {
        let box: Box = FIRST_BOX;
        for (let step = 0; step < 100; step++) box = steered(box, key, resizing)!;
        expect([box.x >= 0, box.y >= 0, box.x + box.width <= 1 + 1e-9, box.y + box.height <= 1 + 1e-9, box.width > 0, box.height > 0]).not.toContain(false);
      }
    }
  });

  it('is not steered by other keys', () => expect(steered(FIRST_BOX, 'a', false)).toBeUndefined());
});

it.each<[string, Mark, string[]]>([
  ['a line', { is: 'stroke', points: [{ x: 0, y: 0 }, { x: 0.5, y: 1 }] }, ['M0,0', 'L10,10']],
  ['a dot', { is: 'stroke', points: [{ x: 0.5, y: 0.5 }] }, ['M10,5', 'L10,5']],
])('paints %s by hand', (_name, mark, expected) => {
  const { on, lines } = canvas();
  paintMark(on, mark, 20, 10);
  expect(lines).toEqual(expected);
});
