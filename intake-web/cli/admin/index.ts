import type { Command } from '../command';
import { custodian } from './custodian';
import { desk } from './desk';
import { init } from './init';
import { keeper } from './keeper';
import { manifest } from './manifest';
import { grant, member, revoke } from './membership';
import { monitor } from './monitor';
import { officer } from './officer';
import { oversight } from './oversight';

/** The ceremony's verbs. Every private key is made and used here and never sent. */
export const admin: Readonly<Record<string, Command>> = { init, officer, desk, oversight, custodian, keeper, monitor, member, grant, revoke, manifest };
