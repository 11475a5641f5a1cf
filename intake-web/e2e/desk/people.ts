import type { Candidate } from '../../desk/act/assignee';

/** Who and what the pictures speak of. */
export const nothing = () => undefined;
export const names = new Map([['lin.wen', '林文'], ['wu.fang', '吴芳'], ['he.jun', '何军'], ['zhao.lei', '赵磊'], ['zhou.ping', '周平'], ['sun.li', '孙丽'], ['tang.yi', '唐一']]);
export const desks: Record<string, string> = { DISC: '区纪委监委', SUPERIOR: '市纪委监委', AUD: '区审计局', MKT: '区市场监管局', PROC: '区检察院', OVERSIGHT: '监督' };
export const nameOf = (user: string) => names.get(user) ?? user;
export const deskName = (desk: string) => desks[desk] ?? desk;
export const candidates: readonly Candidate[] = [
  { user: 'lin.wen', name: '林文', roles: ['INTAKE', 'CHIEF'], current: false },
  { user: 'wu.fang', name: '吴芳', roles: ['HANDLER'], current: true },
  { user: 'he.jun', name: '何军', roles: ['HANDLER'], current: false },
];
