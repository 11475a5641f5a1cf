import { traces } from '#words/traces';
import { useEffect, useRef, useState } from 'preact/hooks';

import { boxBetween, FIRST_BOX, steered, type Box, type Mark, type Point } from './marks';
import { drawn, type Picture } from './picture';

/** The longer side of what is shown while painting, small pictures enlarged; the picture itself is painted once, at the end. */
const PREVIEW = 1400;

export interface AreaProps {
  /** Of the brush; its words on keys and count stand beside. */
  id: string;
  picture: Picture;
  marks: readonly Mark[];
  tool: Mark['is'];
  onMark: (mark: Mark) => void;
  onUndo: () => void;
}

/** The picture to paint on, by pointer or by keyboard. */
export function Area({ id, picture, marks, tool, onMark, onUndo }: AreaProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const [frame, setFrame] = useState<Box>();
  const scale = PREVIEW / Math.max(picture.width, picture.height);

  useEffect(() => {
    const on = drawn(canvas.current!, picture, points.length > 0 ? [...marks, markOf(tool, points)] : marks);
    if (frame) outline(on, frame);
  });

  const finish = (event: PointerEvent) => {
    const mark = points.length > 0 && markOf(tool, [...points, pointAt(event)]);
    if (mark && isSeen(mark)) onMark(mark);
    setPoints([]);
  };
  const press = (event: KeyboardEvent) => {
    const steps = steered(frame ?? FIRST_BOX, event.key, event.shiftKey);
    if (steps) setFrame(steps);
    else if (event.key === 'Enter' || event.key === ' ') onMark({ is: 'box', box: frame ?? FIRST_BOX });
    else if (event.key === 'Backspace') onUndo();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <canvas
        ref={canvas}
        class="brush-area"
        width={Math.round(picture.width * scale)}
        height={Math.round(picture.height * scale)}
        tabIndex={0}
        role="application"
        aria-label={traces.brush.area}
        aria-describedby={`${id}-keys ${id}-count`}
        onKeyDown={press}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setFrame(frame ?? FIRST_BOX)}
        onBlur={() => setFrame(undefined)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrame(undefined);
          setPoints([pointAt(event)]);
        }}
        onPointerMove={(event) => {
          const point = pointAt(event);
          // Several moves may come between two drawings.
          setPoints((past) => (past.length > 0 ? [...past, point] : past));
        }}
        onPointerUp={finish}
        onPointerCancel={() => setPoints([])}
      />
      <p class="hidden-words" role="status">
        {frame && said(frame)}
      </p>
    </>
  );
}

function markOf(tool: Mark['is'], points: readonly Point[]): Mark {
  return tool === 'stroke' ? { is: 'stroke', points } : { is: 'box', box: boxBetween(points[0]!, points.at(-1)!) };
}

/** A press without a move makes a dot by hand, but no box. */
const isSeen = (mark: Mark): boolean => mark.is === 'stroke' || (mark.box.width > 0.004 && mark.box.height > 0.004);

function pointAt(event: PointerEvent): Point {
  const { left, top, width, height } = (event.currentTarget as HTMLCanvasElement).getBoundingClientRect();
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
}

/** Seen on any picture: light on dark. */
function outline(on: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  const { canvas } = on;
  for (const [colour, thickness] of [['#14212b', 8], ['#ffd84d', 4]] as const) {
    on.strokeStyle = colour;
    on.lineWidth = thickness;
    on.strokeRect(x * canvas.width, y * canvas.height, width * canvas.width, height * canvas.height);
  }
}

const percent = (part: number): string => `${Math.round(part * 100)}%`;

const said = ({ x, y, width, height }: Box): string => traces.brush.at(percent(x), percent(y), percent(width), percent(height));
