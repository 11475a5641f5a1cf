import { connect } from '../../core/api/client';
import type { Contact } from '../../core/contact/keeping';
import type { Facets, Manifest } from '../../core/contract';
import { readMailbox } from '../../core/mailbox/read';
import { mailboxAccess } from '../../core/mailbox/signIn';
import { loadDeployment, loadManifest } from '../../core/manifest/deployment';
import { readReceipt, toDigits, toHanzi, toWords } from '../../core/receipt/code';
import { receiptKeys } from '../../core/receipt/keys';
import type { Answers } from '../../core/report/body';
import { sealReport, sendReport, type ReportDraft } from '../../core/report/file';
import { newReportKeys } from '../../core/report/keys';
import { unknownFacets } from '../../core/routing/known';
import type { Matrix, RoutingFacets } from '../../core/routing/matrix';
import { desksOf, route } from '../../core/routing/route';
import { answered } from '../answered';
import { Usage, type Args } from '../args';
import type { Command } from '../command';
import { connectionOf, languageOf, rootOf } from '../context';
import { readJson, readText } from '../files';
import { FILES, FILES_USAGE, handedIn, saidOf } from '../handed';
import { shipped } from '../shipped';

/** The keys of routing-cases.json; what the matrix does not ask may be absent. */
type FacetFile = RoutingFacets & Partial<Pick<Facets, 'mode' | 'ongoing' | 'imminent' | 'danger'>>;

export const report: Command = {
  usage: `report --api URL {--answers FILE | --facets FILE --text FILE} [--identity FILE] [--contact FILE] [--exclude AGENCY]… [--follows RECEIPT] ${FILES_USAGE}`,
  options: { answers: 'one', facets: 'one', text: 'one', identity: 'one', contact: 'one', exclude: 'many', follows: 'one', ...FILES },
  run: async (args) => {
    const api = connect(connectionOf(args));
    const deployment = await loadDeployment(api, await loadManifest(api, rootOf(args), new Date()));
    const told = args.maybe('answers') === undefined ? draftOf(args, deployment.matrix) : await answered(args, api, deployment);
    const draft = { ...told, ...identityOf(args, told), ...contactOf(args), ...(await followed(args, told, deployment.manifest)) };
    const { deploymentId } = deployment.manifest;
    const [keys, files] = [await newReportKeys(deploymentId), await handedIn(args)];
    const sealed = await sealReport(deployment.manifest, draft, keys, await shipped(args, deploymentId, keys.clueId, files));
    const { clueId, secret, receivedOn, acceptBy } = await sendReport(api, sealed);
    return { clueId, receipt: toDigits(secret), hanzi: toHanzi(secret), words: toWords(secret), receivedOn, acceptBy, ...(files.length > 0 && { files: saidOf(files) }) };
  },
};

/** With a file of answers about the reporter the report is a named one. */
function identityOf(args: Args, { circumstances }: ReportDraft): Partial<ReportDraft> {
  const file = args.maybe('identity');
  return file === undefined ? {} : { identity: readJson<Answers>(file), circumstances: { ...circumstances, mode: 'NAMED' } };
}

/**
 * With the receipt of an earlier report this one tells of retaliation for it (A18). Which report it is stands sealed; the server
 * sees somebody look into a mailbox, and later a report without a token.
 */
async function followed(args: Args, { route: { facets } }: ReportDraft, manifest: Manifest): Promise<Partial<ReportDraft>> {
  const code = args.maybe('follows');
  if (code === undefined) return {};
  if (!facets.allegation.includes('A18')) throw new Usage('--follows: only a report of retaliation (A18) follows an earlier one');
  const keys = await receiptKeys(manifest.deploymentId, readReceipt(code));
  const access = mailboxAccess(connectionOf(args), manifest.deploymentId, keys);
  const { clueId } = await readMailbox(access, () => Promise.resolve(manifest));
  return { linked: { clueId, auth: keys.auth } };
}

/** With a file `{askFor, way, when, words}` the reporter wants to be called. */
function contactOf(args: Args): Partial<ReportDraft> {
  const file = args.maybe('contact');
  return file === undefined ? {} : { contact: { askFor: '', way: '', when: '', words: '', ...readJson<Partial<Contact>>(file) } };
}

function draftOf(args: Args, matrix: Matrix): ReportDraft {
  const { mode = 'ANONYMOUS', ongoing = 'NO', imminent = false, danger = false, ...facets } = readJson<FacetFile>(args.one('facets'));
  const unknown = unknownFacets(matrix, facets);
  if (unknown.length > 0) throw new Usage(`the matrix does not know the values of ${unknown.join(', ')}`);
  const excluded = args.many('exclude').flatMap(desksOf);
  const { field, allegation, role, rank, higherPost } = facets;
  const answers = { subjRank: rank, subjRole: role, higherPost, field, allegations: allegation, story: readText(args.one('text')), ongoing, imminent, danger };
  return {
    route: route(matrix, [facets], excluded), circumstances: { mode, ongoing, imminent, danger },
    accused: [], excluded, language: languageOf(args), answers, hidden: {},
  };
}
