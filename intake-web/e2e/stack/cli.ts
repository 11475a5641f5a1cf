import { TREE } from './places';
import { output } from './program';

/** Runs the command line as anybody would. @returns what it printed, read as JSON */
export async function dengwen(args: readonly string[], password = ''): Promise<Record<string, unknown>> {
  return JSON.parse(await output(`${TREE}intake-web/cli/dengwen`, args, { DENGWEN_PASSWORD: password })) as Record<string, unknown>;
}
