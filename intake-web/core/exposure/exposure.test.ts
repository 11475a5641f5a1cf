import { describe, expect, it } from 'vitest';
import { draws } from '../testdata/draws';
import { testJson } from '../testdata/files';
import { Known, type Source } from './exposure';
import { sourceOf } from './source';

const nothing: Source = { texts: [], names: [], files: [], fewKnow: false };

const STORY = '2026年9月3日下午，王建国在清河路的茶楼里让我把标书改成他侄子公司的参数，并收下现金 128,000 元。';

const told: Source = {
  texts: [STORY], names: ['王建国，区住建局局长'], files: ['清河路改造 会议纪要.docx'], fewKnow: false,
};

const found = (text: string, source = told, usual: readonly string[] = []) =>
  new Known(source, usual).exposures(text).map(({ trace, text: quoted }) => [trace, quoted]);

describe('what a text gives away', () => {
  it('names persons, whatever stands between the characters', () => {
    expect(found('请问王建国是否在场')).toEqual([['NAME', '王建国']]);
    expect(found('请问 王 建国 是否在场')).toEqual([['NAME', '王 建国']]);
  });

  it('does not take a post for a name', () => expect(found('请说明局长当时的态度')).toEqual([]));

  it('knows a day in any spelling', () => {
    for (const day of ['9月3日', '2026-09-03', '9 月 3 号', '２０２６年９月３日', '2026/9/3']) expect(found(`请补充${day}的情况`)).toEqual([['DATE', day]]);
  });

  it('knows an amount with separators and without', () => {
    expect(found('是不是 128000 元')).toEqual([['NUMBER', '128000']]);
    expect(found('是不是１２８，０００元')).toEqual([['NUMBER', '１２８，０００']]);
  });

  it('tells the name of a file', () => expect(found('您给的《清河路改造 会议纪要》收到了')).toContainEqual(['FILE', '清河路改造 会议纪要']));

  it('tells six characters in a row, and with few in the know four', () => {
    expect(found('您提到把标书改成别的')).toEqual([]);
    expect(found('您提到把标书改成他的')).toEqual([['PHRASE', '把标书改成他']]);
    expect(found('您提到把标书改成别的', { ...told, fewKnow: true })).toEqual([['PHRASE', '把标书改成']]);
  });

  it('counts words of other scripts as two', () => {
    const english = { ...nothing, texts: ['He told me to change the tender for his nephew'] };
    expect(found('Did he tell you to change the roof?', english)).toEqual([['PHRASE', 'to change the']]);
    expect(found('We will change the date', english)).toEqual([]);
  });

  it('says nothing of the desk’s own usual words', () => {
    const usual = '知道多少写多少，不清楚的可以不写';
    expect(found(usual, { ...nothing, texts: [usual] }, [usual])).toEqual([]);
  });
});

describe('whatever the texts are', () => {
  const facts = testJson<readonly string[]>('intake-web/core/testdata/samples/naughty-strings.json');
  const HANZI = '王李张区局镇项目标书合同公司收下现金三月日下午里的让我把改成他侄参数并请补充情况';

  function text(draw: (below: number) => number): string {
    const parts = Array.from({ length: draw(20) }, () => {
      const kind = draw(8);
      if (kind === 0) return facts[draw(facts.length)] ?? '';
      if (kind === 1) return `${draw(3000)}年${draw(14)}月${draw(33)}日`;
      if (kind === 2) return ['，', '。', ' ', '\n', '１２３', '1,000', 'tender', '\u{20000}'][draw(8)]!;
      return [...HANZI][draw(HANZI.length)]!;
    });
    return parts.join('');
  }

  const cases = Array.from({ length: 300 }, (_, seed) => {
    const draw = draws(seed);
    const source: Source = { texts: [text(draw), text(draw)], names: [text(draw)], files: [text(draw)], fewKnow: draw(2) === 0 };
    return { source, letter: text(draw), draw };
  });

  it('a find is quoted as it stands, in the text’s order, none inside another of its kind', () => {
    for (const { source, letter } of cases) {
      const finds = new Known(source).exposures(letter);
      for (const { text: quoted, at } of finds) expect(letter.slice(at, at + quoted.length)).toBe(quoted);
      expect(finds.map(({ at }) => at)).toEqual(finds.map(({ at }) => at).sort((a, b) => a - b));
      const inside = finds.filter((one) => finds.some((other) => other !== one && other.trace === one.trace && other.at <= one.at && one.at + one.text.length <= other.at + other.text.length));
      expect(inside).toEqual([]);
    }
  });

  it('a phrase of the report that is put into a letter is found, whatever stands around it', () => {
    for (const { source, letter, draw } of cases) {
      const whole = [...source.texts.join('。')].filter((one) => /\p{Script=Han}/u.test(one)).join('');
      if ([...whole].length < 8) continue;
      const from = draw([...whole].length - 7);
      const phrase = [...whole].slice(from, from + 7).join('');
      const at = draw(letter.length + 1);
      // Never in the middle of a character that takes two places.
      const cut = /[\uDC00-\uDFFF]/.test(letter[at] ?? '') ? at + 1 : at;
      const said = `${letter.slice(0, cut)}。${phrase}。${letter.slice(cut)}`;
      const finds = new Known({ ...source, texts: [...source.texts, whole] }).exposures(said);
      const told = (place: number) => finds.some((one) => one.at <= place && place < one.at + one.text.length);
      expect([...phrase].map((_, i) => told(cut + 1 + i))).not.toContain(false);
    }
  });

  it('where nothing is known nothing is found', () => {
    for (const { letter } of cases) expect(new Known(nothing).exposures(letter)).toEqual([]);
  });

  it('looking twice finds the same', () => {
    for (const { source, letter } of cases) {
      const known = new Known(source);
      expect(known.exposures(letter)).toEqual(known.exposures(letter));
    }
  });
});

describe('what few know of a clue', () => {
  const file = (name: string) => ({ attachments: [{ id: 'a', blob: 'b', key: '', name, type: '', size: 1, hash: '', cleaned: [], left: [] }], dummies: [] });

  it('are its words, names and files, later ones too, and no codes of the form', () => {
    const source = sourceOf(
      { answers: { subjPost: '王建国', story: '他要了钱', field: 'F1', moreSubjects: [{ subjPost: '李四光' }] }, hidden: { witnesses: '赵敏' } },
      file('一.pdf'),
      { messages: [{ id: 'm', seq: 1, on: '2026-11-30', text: '还有一笔', answers: { projName: '清河路' }, materials: file('二.pdf') }] },
    );
    expect([...source.texts].sort()).toEqual(['他要了钱', '李四光', '清河路', '王建国', '赵敏', '还有一笔'].sort());
    expect([...source.names].sort()).toEqual(['李四光', '清河路', '王建国', '赵敏'].sort());
    expect(source.files).toEqual(['一.pdf', '二.pdf']);
    expect(source.fewKnow).toBe(false);
  });

  it('is said by the reporter’s own answers', () => {
    const few = (answers: Record<string, string>) => sourceOf({ answers, hidden: {} }, { attachments: [], dummies: [] }, { messages: [] }).fewKnow;
    expect([few({ safety: 'FEW' }), few({ howKnown: 'TOOK_PART' }), few({ safety: 'MANY', howKnown: 'PUBLIC' })]).toEqual([true, true, false]);
  });
});
