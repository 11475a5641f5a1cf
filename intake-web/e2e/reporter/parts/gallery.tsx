import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Shell } from '../../../reporter/shell';

import { Brush } from '../../../reporter/brush/brush';
import { Told } from '../../../reporter/told';
import { cleanApart, type Answer } from '../../../ui/cleaning/cleaning';

declare global {
  interface Window {
    /** What the page made of the file, for the test to read. */
    made?: Blob;
  }
}

const nothing = () => undefined;

/** Cleans a file as the product does, in its worker, and shows the answer. */
function Cleaned({ file }: { file: Blob }) {
  const [answer, setAnswer] = useState<Answer | 'waiting'>('waiting');
  useEffect(() => {
    void cleanApart(file).then((answered) => {
      window.made = answered.cleaned.file;
      setAnswer(answered);
    });
  }, [file]);
  return <Told answer={answer} />;
}

/** Shows the part and the sample that the fragment names, such as `#told/phone.jpg`, in the frame of the product. */
async function show() {
  const [part, name, end] = location.hash.slice(1).split('/');
  const file = await (await fetch(`/${name}`)).blob();
  const given = end ? file.slice(0, file.size / 2, file.type) : file;
  render(
    <div class="app" key={location.hash}>
      <Shell onLeave={nothing} onBack={nothing} side={undefined}>
        <h1>{name}</h1>
        <h2>{part}</h2>
        {part === 'told' ? <Cleaned file={given} /> : <Brush id="brush" file={given} onWiped={(picture) => (window.made = picture)} onNone={nothing} />}
      </Shell>
    </div>,
    document.getElementById('app')!,
  );
}

addEventListener('hashchange', () => void show());
void show();
