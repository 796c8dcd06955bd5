/** Texts of src/word. */
export const word: Record<string, string> = {
  "word/read-only":
    "The document was opened read-only. Choose Enable Editing, or save a copy, and try again.",
  "word/protected":
    "Editing of the document is restricted. Stop the protection under Review > Restrict Editing, and try again.",
  "word/final":
    "The document is marked as final. Take the mark back under File > Info > Protect Document, and try again.",
  "word/not-allowed":
    "Word does not let the add-in write here. See whether the document is protected or being edited by somebody else; a saved copy may work.",
  "word/busy":
    "Word is busy and did not finish this step. Close open dialogs in Word, wait a moment and try again.",
  "word/no-answer":
    "Word has not answered for two minutes. Look at the document: the step may be done or not. Then go on.",
  "word/restart":
    "The connection to Word was lost. Close the pane and open it again; if that does not help, save the document and restart Word.",
  "word/general":
    "Word did not finish this step. See whether the upper right of Word says Viewing or Reviewing; if so, choose Editing. Otherwise save the document and try again; if that does not help, restart Word.",
  "word/gone": "The place is no longer in the document. Check again.",
  "word/too-old": "This version of Word lacks what is needed. Use Word 2021 or later.",
  "word/too-large":
    "The document is too large for Word to hand over. Move attachments with many pictures to a file of their own.",
  "word/check-out":
    "The library of the document requires a check-out. Check the document out, or save it on this computer.",
  "word/conflict":
    "The document is in conflict with somebody else's changes; nothing was written. Resolve the conflict in Word (save, and choose what is kept), then try again.",
  "word/selection":
    "Word cannot do this where the selection is. Put the cursor into a line of the text and try again.",
  "word/network":
    "Word could not get the document over the network. Check the connection, save and try again; a copy on this computer works too.",
  "word/dialog": "Word could not open the message window. Please go on in the add-in's pane.",
  "word/defect":
    "A slip of the add-in's own; this step was not done. Please copy the details for technical support.",
  "word/unknown":
    "Something unexpected happened. Save the document and try again; if that does not help, copy the details for technical support.",
  "word/unreadable":
    "The content of the document could not be read. Save it as .docx, open that and try again.",

  "word/cursor-outside":
    "The cursor stands in a header, footer or note. Put it into the text and insert again.",
  "word/elsewhere":
    "You are writing a comment; the document was not read again, so that nothing is interrupted. Come back to the pane when you are done, or press Check again.",
  "word/control-locked": "The cursor stands in a locked area. Put it outside that area and insert again.",
  "word/insert-refused":
    "Word did not take the content. Put the cursor on an empty line of the text and insert again.",
  "word/insert-unclear":
    "The insertion was not finished; an empty line or a part of it may be at the cursor. Look there, and use Undo in Word if needed.",
  "word/not-seen":
    "Word has the content but did not show it within a minute. Wait a little longer; one more click goes on waiting and does not insert it twice.",
  "word/still-not-seen":
    "After two minutes the insertion still cannot be seen. Save, close and reopen the document and look; if it really is not there, one more click inserts it again. A blank line at the cursor may be deleted.",

  "word/no-place": "This finding is about the whole document; there is no place to go to.",
  "word/place-gone": "This place is no longer in the document. Check again.",
  "word/place-changed": "The text here was changed after the check and was not marked. Check again.",
  "word/not-verified":
    "The exact place of this cell could not be verified in Word (tracked changes, fields or formulas nearby); nothing was changed. Deal with it by hand.",
  "word/mark-whole-document": "This finding is about the whole document and is listed in the pane only.",
  "word/mark-on-label": "Empty cells are not coloured; the label of the row is marked instead.",
  "word/mark-no-label":
    "Empty cells are not coloured, and the row has no label to mark; it is listed in the pane only.",
  "word/already-highlighted":
    "You have highlighted this place yourself; it was left alone and is listed in the pane only.",
  "word/no-free-colour":
    "All highlight colours are in use in the document; nothing was marked, so that yours stay apart.",
  "word/no-register":
    "This Word cannot keep a register of marks; nothing was marked, so that nothing is left behind.",
  "word/no-colours":
    "The formatting of the document could not be read; nothing was marked, so that nothing is left behind.",
  "word/tracking-on":
    "Changes are being tracked, and colours would be recorded as changes; nothing was marked. Switch tracking off first.",
  "word/tracking-locked":
    "Tracking is locked with a password, and colours would be recorded as changes; nothing was marked. Unlock it under Review, Track Changes, Lock Tracking first.",
  "word/left-comments":
    "This version of Word does not let add-ins delete comments. On the Review tab, choose Delete > Delete All Comments in Document (if there are no other people's comments), or delete those that begin with 【年报校验】 one by one.",
  "word/left-until-reopened":
    "Word does not show some comments to add-ins yet. Save and close the document, open it again and clear the marks once more.",
  "word/left-tracking":
    "Changes are being tracked: clearing marks would be recorded as changes, so they were left. Turn off Track Changes, then clear the marks.",
  "word/left-tracking-locked":
    "Tracking is locked with a password: taking colours out would be recorded as changes, so they were left. Unlock it under Review, Track Changes, Lock Tracking, then clear the marks.",
  "word/left-shading":
    "This version of Word does not let add-ins remove the shading of some empty cells. Select them and choose Table Design > Shading > No Color.",
  "word/left-undeletable":
    "Word does not let add-ins delete some comments; the others are gone. Right-click each comment that begins with 【年报校验】 and choose Delete Comment.",
  "word/left-replied":
    "Somebody has replied to a comment of ours; it was left, because the reply would go with it. The others were cleared. Read the reply, then right-click the comment and choose Delete Comment.",
  "word/left-register":
    "The record of the marks is damaged, so colours of marks cannot be told from others. Look at the highlights and shadings, remove those that are marks by hand, then clear the marks again.",

  "word/text-changed": "The text here was changed after the check and was left alone. Check again.",
  "word/no-text-place": "This finding cannot be corrected automatically; deal with it by hand.",
  "word/has-revisions":
    "Tracked changes stand here; it was left alone. Accept or reject them first, or correct it by hand.",
  "word/region-locked":
    'The content here is locked; it can be neither changed nor marked. Untick "Contents cannot be edited" under Developer > Properties, or see to it by hand.',
  "word/hidden-text":
    "The text here is hidden; it was left alone. Untick Hidden under Home > Font, then check again.",
  "word/attached":
    "A comment, note, bookmark, field or picture hangs on this text and could go with it; nothing was changed. Correct it by hand.",
  "word/attached-inserted":
    "A comment, note or bookmark of somebody else's hangs on what was inserted and would go with it; it was not taken back. See to it first, and take it back then.",
  "word/overlap": "Another correction touches the same place. Check again before you correct this one.",
  "word/not-as-meant":
    "What stands there now is not what was meant. Look at the place, and use Undo in Word if needed.",
  "word/not-written": "Word stopped half way; this place was not changed. Check again, then correct it.",
  "word/half-written":
    "This correction changes several cells; only some were written, and they could not be taken back. Take it back, or look at each cell, then check again.",
  "word/write-unclear":
    "Perhaps only some of the corrections were written, and they could not be read back. Look at each place; use Word's Undo where needed, then check again.",
  "word/take-back-unclear":
    "Perhaps only a part was taken back. Look at the places that were corrected; use Word's Undo where needed, then check again.",
  "word/keep-unclear":
    "The notes kept in the document could not be brought up to date. Save the document and try again.",
  "word/overwritten":
    "You were typing in the very place that was written; what you typed was overwritten and could not be put back. Press Undo in Word now, then type it again.",
  "word/typed-beside":
    "You were typing into what was being taken back. It is out again; what you typed stands in its place on a line of its own. Please look at it.",
  "word/changed-since": "The text was changed later; it was not taken back, so that no later change is lost.",
  "word/insert-line-left": "Not inserted; Word kept an empty line. Delete it by hand, and insert again.",
  "word/line-left": "Taken back; Word kept an empty line at the end of the document. Delete it by hand.",
  "word/receipt-unknown": "This step was undone already, or was made more than a day ago. Use Undo in Word.",

  "word/not-done": "Not done",
  "word/close": "Close",
  "word/marks-left": "Open the pane, look at the marks that are left, and remove them by hand.",
  "word/report-inserted": "Whole report inserted",
  "word/report-not-inserted": "The whole report was not inserted",
  "word/table-not-inserted": "{name} was not inserted",
  "word/report-again": "Insert another report?",
  "word/report-there":
    "There is a report in the document already; nothing was inserted yet. Another one makes two. To replace the first one, open the assistant and insert under Draft.",
  "word/table-again": "Insert another {name}?",
  "word/table-there":
    "{name} is in the document already; nothing was inserted yet. Another one would go where the cursor is.",
  "word/record-left":
    "The file still holds a record of this add-in (which pieces of last year’s report have been looked at). Before you file the report, press Clear and finish under Submit in the assistant.",
  "word/record-unknown":
    "Whether the file still holds a record of this add-in could not be read. Open the assistant and check.",
  "word/nothing-left": "Nothing of this add-in is in the file.",
  "receipt/plain": "{title}",
  "receipt/paragraphs": "Insert text",
  "receipt/draft": "Insert the draft",
  "receipt/part": "Insert part {part}",
  "receipt/report": "Insert the whole report",
  "receipt/table": "Insert {table}",
  "receipt/fact": "{before} becomes {after}",
  "receipt/sentence": "Rewrite a sentence",
  "receipt/filled": "{count} numbers filled in ({tables})",
  "receipt/corrected": "Correct {count}",
};
