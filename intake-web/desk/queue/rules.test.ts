import { expect, it } from 'vitest';
import { en } from '../words/en';
import { zh } from '../words/zh';
import { testJson } from '../../core/testdata/files';

const { rules } = testJson<{ rules: { id: string; zh: string; en: string }[] }>('deploy/data/deadlines.json');
const named = new Map(rules.map((rule) => [rule.id, rule]));

it.each(Object.keys(zh.queue.rule))('the desk calls %s as the table of deadlines does', (id) => {
  const rule = id as keyof typeof zh.queue.rule;
  expect([named.get(id)?.zh, named.get(id)?.en]).toEqual([zh.queue.rule[rule], en.queue.rule[rule]]);
});
