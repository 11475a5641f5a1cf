import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFContext, type PDFDocument, type PDFObject } from 'pdf-lib';

/** Writes a document anew from what its pages need: what nothing refers to any more, older versions above all, is not written. */
export async function written(pdf: PDFDocument, type: string): Promise<Blob> {
  const { context } = pdf;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  const needed = reachable(context, context.trailerInfo.Root!);
  for (const [ref] of context.enumerateIndirectObjects()) if (!needed.has(ref)) context.delete(ref);
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
  return new Blob([bytes as BlobPart], { type });
}

function reachable(context: PDFContext, root: PDFObject): ReadonlySet<PDFRef> {
  const seen = new Set<PDFRef>();
  const waiting: PDFObject[] = [root];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (!(object instanceof PDFRef)) waiting.push(...partsOf(object));
    else if (!seen.has(object)) {
      seen.add(object);
      waiting.push(...[context.lookup(object)].filter((target) => target !== undefined));
    }
  }
  return seen;
}

function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}
