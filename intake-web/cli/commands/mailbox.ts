import { connect } from '../../core/api/client';
import { readMailbox } from '../../core/mailbox/read';
import { sealMessage, sendMessage } from '../../core/mailbox/message';
import { mailboxAccess } from '../../core/mailbox/signIn';
import { readReceipt } from '../../core/receipt/code';
import { receiptKeys } from '../../core/receipt/keys';
import type { Command } from '../command';
import { connectionOf, manifestOf, rootOf } from '../context';
import { readText } from '../files';
import { FILES, FILES_USAGE, handedIn, saidOf } from '../handed';
import { shipped } from '../shipped';

export const mailbox: Command = {
  usage: `mailbox --api URL --receipt RECEIPT [--reply FILE] ${FILES_USAGE}`,
  options: { receipt: 'one', reply: 'one', ...FILES },
  run: async (args) => {
    const connection = connectionOf(args);
    const { deploymentId } = rootOf(args);
    const keys = await receiptKeys(deploymentId, readReceipt(args.one('receipt')));
    const access = mailboxAccess(connection, deploymentId, keys);
    const stranger = connect(connection);
    const box = await readMailbox(access, (seenVersion) => manifestOf(args, stranger, seenVersion));
    const { self: _self, selfVersion: _version, ...shown } = box;
    const [text, files] = [args.maybe('reply'), await handedIn(args)];
    if (text === undefined && files.length === 0) return shown;
    const materials = await shipped(args, deploymentId, box.clueId, files);
    const { seq } = await sendMessage(access, await sealMessage(access, box, text === undefined ? '' : readText(text), materials));
    return { ...shown, sent: { seq, ...(files.length > 0 && { files: saidOf(files) }) } };
  },
};
