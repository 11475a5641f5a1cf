import { describe, expect, it } from 'vitest';

import { beginApprove, beginAsk, beginOpen, beginVerify, faultsOf, toldOf, type NameDraft } from './draft';
import type { HeldDocument } from './held';

const hash = 'b'.repeat(64);
const held = (part: Partial<HeldDocument> = {}): HeldDocument => ({ file: new File([], 'basis.pdf'), hash, isTooLarge: false, ...part });
const faulty = (draft: NameDraft, basis?: string) => Object.keys(faultsOf(draft, basis)).sort();

describe('A deed about a name is not sent', () => {
  it('without a document, a second officer and two agencies', () => {
    expect(faulty(beginAsk())).toEqual(['agencies', 'document', 'second']);
    expect(faulty({ ...beginAsk(), document: held(), second: 'zhao.lei', agencies: ['PROC'] })).toEqual(['agencies']);
    expect(faulty({ ...beginAsk(), document: held(), second: 'zhao.lei', agencies: ['AUD', 'PROC'] })).toEqual([]);
  });

  it('while the hash of the document is not known', () => {
    expect(faulty({ ...beginApprove('1'), document: held({ hash: undefined }) }, hash)).toEqual(['document']);
  });

  it('as an approval on another document', () => {
    expect(faulty({ ...beginApprove('1'), document: held() }, 'c'.repeat(64))).toEqual(['document']);
    expect(faulty({ ...beginApprove('1'), document: held() }, hash)).toEqual([]);
  });

  it('as an opening that neither tells the reporter nor says which document forbids it', () => {
    expect(faulty({ ...beginOpen('1'), text: ' ' })).toEqual(['text']);
    expect(faulty({ ...beginOpen('1'), telling: 'withhold' })).toEqual(['document']);
    expect(toldOf({ ...beginOpen('1'), telling: 'withhold', document: held() })).toEqual({ withheld: hash });
    expect(toldOf({ ...beginOpen('1'), text: ' 已启封 ' })).toEqual({ text: '已启封' });
  });

  it('as a verification without way and result', () => expect(faulty(beginVerify())).toEqual(['result', 'way']));
});
