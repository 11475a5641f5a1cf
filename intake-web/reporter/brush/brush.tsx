import { traces } from '#words/traces';
import { useEffect, useState } from 'preact/hooks';

import { Button, Buttons } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { Notice } from '../../ui/notice/notice';
import { Area } from './area';
import './brush.css';
import type { Mark } from './marks';
import { openPicture, wiped, type Picture } from './picture';

export interface BrushProps {
  id: string;
  /** A picture; another file cannot be painted and is said so. */
  file: Blob;
  /** The picture without what was under the marks. The old one should be forgotten, unless it is asked to be kept. */
  onWiped: (picture: Blob) => void;
  /** Nothing in it needs to be painted. */
  onNone: () => void;
}

/** Asks whether a picture shows the reporter, and lets what does be painted over for good. */
export function Brush({ id, file, onWiped, onNone }: BrushProps) {
  const picture = usePicture(file);
  return (
    <section class="brush flow" aria-labelledby={`${id}-question`}>
      <h3 id={`${id}-question`}>{traces.brush.question}</h3>
      {picture === undefined && <Notice kind="warn">{traces.brush.unreadable}</Notice>}
      {picture && picture !== 'waiting' && <Easel id={id} picture={picture} type={file.type} onWiped={onWiped} />}
      <Button kind="plain" onClick={onNone}>
        {traces.brush.none}
      </Button>
    </section>
  );
}

/** Decodes a picture and lets its pixels go with the screen. */
function usePicture(file: Blob): Picture | 'waiting' | undefined {
  const [picture, setPicture] = useState<Picture | 'waiting' | undefined>('waiting');
  useEffect(() => {
    const opening = openPicture(file);
    let gone = false;
    void opening.then((opened) => !gone && setPicture(opened));
    return () => {
      gone = true;
      void opening.then((opened) => opened?.bitmap.close());
    };
  }, [file]);
  return picture;
}

function Easel({ id, picture, type, onWiped }: { id: string; picture: Picture; type: string; onWiped: (picture: Blob) => void }) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [tool, setTool] = useState<Mark['is']>('box');
  const [work, setWork] = useState<'no' | 'busy' | 'failed'>('no');
  const undo = () => setMarks(marks.slice(0, -1));
  const wipe = () => {
    setWork('busy');
    wiped(picture, marks, type).then(
      (clean) => {
        setWork('no');
        onWiped(clean);
      },
      () => setWork('failed'),
    );
  };
  const text = traces.brush;
  return (
    <>
      <p>{text.hint}</p>
      {picture.smaller && <p class="soft">{text.smaller}</p>}
      <Radios
        id={`${id}-tool`}
        legend={text.tools}
        inline
        value={tool}
        onChange={setTool}
        choices={[{ value: 'box', label: text.box }, { value: 'stroke', label: text.stroke }]}
      />
      <Area id={id} picture={picture} marks={marks} tool={tool} onMark={(mark) => setMarks([...marks, mark])} onUndo={undo} />
      <p class="brush-line">
        <span id={`${id}-count`} role="status">
          {text.count(marks.length)}
        </span>
        {marks.length > 0 && (
          <Button kind="quiet" onClick={undo}>
            {text.undo}
          </Button>
        )}
      </p>
      <p class="soft brush-keys" id={`${id}-keys`}>
        {text.keys}
      </p>
      {work === 'failed' && <Notice kind="warn" live>{text.unreadable}</Notice>}
      {marks.length > 0 && (
        <Buttons>
          <Button busy={work === 'busy'} onClick={wipe}>
            {work === 'busy' ? text.busy : text.done}
          </Button>
        </Buttons>
      )}
    </>
  );
}
