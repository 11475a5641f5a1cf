import type { ClueKind } from '../contract';
import type { Answers } from '../questionnaire/questionnaire';

/**
 * What the reporter asked for, as the desk registers it at acceptance. The officer may decide otherwise: a complaint whose
 * procedure is neither of the two has no statutory days here and is offered as a report.
 */
export function kindAsked({ kind, complaintKind }: Answers): ClueKind {
  const procedure = complaintKind === 'TENDER' || complaintKind === 'PROCUREMENT' ? complaintKind : undefined;
  switch (kind) {
    case 'COMPLAINT': return procedure ? `COMPLAINT_${procedure}` : 'REPORT';
    case 'BOTH': return procedure ? `BOTH_${procedure}` : 'REPORT';
    case 'SUGGESTION': case 'SELF_DISCLOSURE': return kind;
    default: return 'REPORT';
  }
}
