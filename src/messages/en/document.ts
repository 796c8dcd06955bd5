/** Texts of src/document. */
export const document: Record<string, string> = {
  "document/unreadable/empty": "This file is empty. Choose the right file.",
  "document/unreadable/too-large":
    "The file is larger than {limit} and cannot be read. Remove large pictures, or save the report alone as a new file.",
  "document/unreadable/too-complex":
    "The structure of the file is too complex (over the limit of {limit}). Open it in Word and save it as a new .docx.",
  "document/unreadable/too-much-text":
    "There is too much text in this file (at most {characters} characters, {paragraphs} paragraphs, {paragraph} characters in one of them). Save the report alone as a new file.",
  "document/unreadable/not-a-report-file":
    "No document was recognised in this file. Choose the report as a Word document (.docx, .doc), a saved web page or plain text; save other formats as .docx first.",
  "document/unreadable/zip-truncated":
    "The file is incomplete or damaged, perhaps not fully downloaded or copied. Get it again, or repair it in Word.",
  "document/unreadable/zip-bomb":
    "The file unpacks to an abnormal size ({part} is over {limit}) and was not read, for safety. Check where it comes from, or save it again from Word.",
  "document/unreadable/zip64":
    "The file is packed in the format of very large archives (zip64) and was not read. Open it in Word and save it as a new .docx.",
  "document/unreadable/encrypted":
    "The file has a password. Open it in Word, remove the password, save and try again.",
  "document/unreadable/old-doc":
    "This is a .doc file of an old Word whose content could not be read. Open it in Word or WPS and save it as .docx.",
  "document/unreadable/wps": "This is a format of WPS Writer. Open it in WPS and save it as .docx.",
  "document/unreadable/rtf": "This is an RTF file. Open it in Word and save it as .docx.",
  "document/unreadable/pdf":
    "This is a PDF file and cannot be read directly. Find its Word original, or convert it in Word, check it and save it as .docx.",
  "document/unreadable/image":
    "This is a picture; the text in it cannot be read. Find the Word original of the report, or convert it by text recognition, check it and try again.",
  "document/unreadable/packed": "This is a packed file. Unpack it and choose the report inside.",
  "document/unreadable/mail":
    "This is an e-mail. Open it, save the report that is attached, and choose that.",
  "document/unreadable/spreadsheet":
    "This is a spreadsheet and not the text of a report. Choose the report as a Word document; if there are only tables, copy them into Word and save as .docx.",
  "document/unreadable/presentation":
    "This is a presentation and not a report. Choose the report as a Word document.",
  "document/unreadable/ofd":
    "This is an OFD file and cannot be read directly. Find its Word original, or convert it to Word with an OFD reader, check it and save it as .docx.",
  "document/unreadable/epub":
    "This is an e-book (EPUB) and not a report. Choose the report as a Word document (.docx, .doc), a saved web page or plain text.",
  "document/unreadable/doctype":
    "The file has a declaration that Word documents do not have (DOCTYPE) and was not read, for safety. Open it in Word and save it as a new .docx.",
  "document/unreadable/xml-broken":
    "The file is damaged. Open it in Word, repair it and save it as a new .docx.",
  "document/unreadable/no-main-part":
    "There is no Word text in the file. If it is an archive, unpack it and choose the report inside.",
  "document/unreadable/nothing-inside":
    "There is no text to read in the file, perhaps only pictures or scans. Choose an editable report.",

  "document/ragged-row":
    "Row {row} of table {table} is shorter than the others; its numbers may not stand in their columns. Check it.",
  "document/merge-without-start":
    "Cell {cell} in row {row} of table {table} is marked as merged with the one above or to the left, but there is none; it was read as a cell of its own.",
  "document/merge-contradicts":
    "Cell {cell} in row {row} of table {table} differs in width from the merged cell above; it was read as a cell of its own. Check the row.",
  "document/bad-span":
    "The column span of cell {cell} in row {row} of table {table} is invalid; it was read as one column. Check the row.",
  "document/text-in-merged-cell":
    "Cell {cell} in row {row} of table {table} is merged away but still holds hidden text, which was not used.",
  "document/bad-bytes":
    "{count} characters of the file are damaged, perhaps because it was not fully downloaded; they were read as “�”. Check them against the original.",
  "document/guessed-encoding":
    "The file does not say how its characters are encoded, or says it wrongly; it was read as {encoding}. If characters come out wrong, save the original as UTF-8 or .docx and try again.",
  "document/hidden-text":
    "{count} pieces of hidden text in the document (such as “{text}”) cannot be seen by readers and were not read. If they belong to the report, turn their hiding off in the original file.",
  "document/text-boxes-left-out":
    "{count} text boxes in the document (such as “{text}”) hold no title, table or part of the report; their text was not read. If it belongs to the report, move it into the text.",
  "document/numbers-damaged":
    "Styles or lists of the document are damaged; automatic numbers before headings may be missing. Check them against the original.",
  "document/properties-damaged":
    "{count} pieces of formatting in the document are damaged and were not read; cells of tables and tracked changes may be wrong. Check them against the original.",
  "document/embedded-left-out": "Another document is embedded in this one; its content was not read.",
  "document/loose-tables":
    "This is plain text: its tables have no lines, so labels and numbers were read row by row. Check them against the original.",
  "document/part-left-out":
    "{part} in the document is damaged and was not read; automatic numbers may be missing.",
};
