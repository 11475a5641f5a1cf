/** Everything is in parts of the picture's width and height, from 0 to 1: the preview and the picture itself are painted alike. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One place that was painted over: a box, or a line drawn by hand. */
export type Mark = { readonly is: 'box'; readonly box: Box } | { readonly is: 'stroke'; readonly points: readonly Point[] };

/** How thick a line is, in parts of the picture's longer side: about a finger on a phone. */
const THICKNESS = 0.05;
const STEP = 0.02;
const LEAST = 0.02;

/** Where the box of the keyboard stands at first. */
export const FIRST_BOX: Box = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };

export const boxBetween = (a: Point, b: Point): Box =>
  ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) });

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The box one step on: moved, or with its far corner moved. It never leaves the picture. @returns undefined for keys that do not steer */
export function steered(box: Box, key: string, resizing: boolean): Box | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const [x, y] = [direction[0] * STEP, direction[1] * STEP];
  if (resizing) return { ...box, width: within(LEAST, box.width + x, 1 - box.x), height: within(LEAST, box.height + y, 1 - box.y) };
  return { ...box, x: within(0, box.x + x, 1 - box.width), y: within(0, box.y + y, 1 - box.height) };
}

const within = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

type Canvas2D = Pick<CanvasRenderingContext2D, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'fillRect' | 'beginPath' | 'moveTo' | 'lineTo' | 'stroke'>;

/** Paints a mark in full black over whole pixels. */
export function paintMark(on: Canvas2D, mark: Mark, width: number, height: number): void {
  on.fillStyle = on.strokeStyle = '#000';
  if (mark.is === 'box') {
    const [left, top] = [Math.floor(mark.box.x * width), Math.floor(mark.box.y * height)];
    on.fillRect(left, top, Math.ceil((mark.box.x + mark.box.width) * width) - left, Math.ceil((mark.box.y + mark.box.height) * height) - top);
    return;
  }
  on.lineWidth = THICKNESS * Math.max(width, height);
  on.lineCap = on.lineJoin = 'round';
  on.beginPath();
  const [first, ...rest] = mark.points;
  on.moveTo(first!.x * width, first!.y * height);
  // A line of one point is drawn as a dot.
  for (const { x, y } of rest.length > 0 ? rest : [first!]) on.lineTo(x * width, y * height);
  on.stroke();
}
