import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

const PROGRAM = 'Debrief';

/**
 * Names the document in a PDF that Chromium has made: a title that readers show instead of the file name, the
 * language, the program. No author: the document is about an incident, not by somebody. Tags and outline stay.
 *
 * @returns the whole file again
 */
export async function finishPdf(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('en');
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict)?.delete(PDFName.of('Author'));
  return pdf.save();
}
