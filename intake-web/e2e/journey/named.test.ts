import { describe, expect, it } from 'vitest';

import { naming } from '../../reporter/words/zh/naming';
import { fileOf, KEEPERS, NameByHand, officer } from '../nameByHand';
import { queueOf, seatOf } from '../people';
import { useBrowser } from './browser';
import { ReporterApp } from './reporterApp';

const WHO = { name: '张小满', phone: '139 0000 1111', safeTime: '晚八点以后' };
const TOLD = '为了核实材料的来历，依审批表打开了您的姓名。';
const LATER = '当时办案需要保密，现在告诉您。';

const page = useBrowser();

describe('In Chromium', () => {
  it('a person gives a name, it opens by two officers and the custodians alone, and the mailbox says so, at once or later', async () => {
    const reporter = new ReporterApp(await page(), 'zh');
    const seat = await seatOf('li.wen');
    const before = await queueOf(seat);
    await reporter.fill('实名反映：评标前有人打招呼。', 'NO', WHO);
    expect(await reporter.page.locator('main').innerText()).toContain(WHO.phone);
    const receipt = await reporter.send();
    const [clueId] = (await queueOf(seat)).filter((one) => !before.includes(one));

    const opened = JSON.stringify(await officer('li.wen', 'open', clueId!));
    for (const word of Object.values(WHO)) expect(opened).not.toContain(word);
    expect(opened).toContain('"mode":"NAMED"');

    const hand = new NameByHand(clueId!);
    const request = await hand.ask('browser');
    await hand.approve(request);
    for (const custodian of KEEPERS) await hand.give(custodian, request);
    expect(await hand.open('browser', TOLD)).toEqual({ ...WHO, idType: 'LATER', ownRelation: 'CITIZEN', hideName: 'YES', reachBy: ['PHONE'] });

    const told = await reporter.openMailbox(receipt);
    for (const words of [naming.opened.title, naming.opened.doTitle, TOLD]) expect(told).toContain(words);
    expect(told).not.toContain(naming.opened.late);

    await officer('li.wen', 'reply', clueId!, '--text', fileOf('later.txt', LATER), '--name-opened', '2026-01-05');
    const toldLater = await reporter.openMailbox(receipt);
    for (const words of [naming.opened.late, LATER]) expect(toldLater).toContain(words);
  });
});
