/** Texts of src/file. */
export const file: Record<string, string> = {
  "file/unreadable":
    "This file cannot be read. Save it as .docx with Word, WPS or LibreOffice and open it again.",
  "file/encoding":
    "This .docx uses an unusual encoding inside: it can be checked but not changed. Save it as .docx with Word or WPS first.",
  "file/not-writable":
    "This .docx is written in an unusual way (it may embed other files): it can be checked but not changed. Save it as .docx with Word or WPS first.",
  "file/protected":
    "Editing of this file is restricted; nothing was changed. Lift the restriction in Word or WPS, save, and open it again.",
  "file/signed":
    "This file is digitally signed and any change would break the signature; nothing was changed. Use a file without a signature.",
  "file/final":
    "This file is marked as final; nothing was changed. Take the mark off in Word or WPS, save, and open it again.",
  "file/not-as-meant":
    "What was read after writing is not what was meant; nothing was changed. Correct this place by hand in Word or WPS.",
  "file/receipt-unknown": "This step was undone before and cannot be undone again.",
  "file/left-colours":
    "The file still has colours that Word put in as marks; they cannot be removed here. Open the add-in in Word and clear the marks.",
};
