/** Texts of src/pane. */
export const pane: Record<string, string> = {
  "pane/title": "Annual Report Assistant",
  "pane/promise": "Everything stays on this computer",
  "pane/tab.draft": "Draft",
  "pane/tab.check": "Check",

  "pane/help.title": "Help",
  "pane/help.draft":
    "Put the cursor where it belongs, then insert the whole report or one table under Draft.",
  "pane/help.check": "Type the numbers and go to Check. Click a finding to go to its cell.",
  "pane/help.file": "Before filing, click Clear all marks: nothing of them stays in the document.",
  "pane/help.dismiss": "Got it",

  "pane/task.insert": "Inserting…",
  "pane/task.check": "Checking…",
  "pane/task.reveal": "Going there…",
  "pane/task.mark": "Marking…",
  "pane/task.clear": "Clearing marks…",
  "pane/task.correct": "Correcting…",
  "pane/task.takeBack": "Undoing…",
  "pane/task.waited": "{task} {seconds} s so far",
  "pane/task.slow": "Word is still working. Please wait.",
  "pane/task.slowInsert":
    "Word on the web may take up to a minute to show it. Please wait; there is no need to press again.",

  "pane/draft.report": "Whole report",
  "pane/draft.report.what": "Title, preamble, six parts and three tables",
  "pane/draft.unit": "Public body",
  "pane/draft.unit.example": "e.g. 云溪县水务局",
  "pane/draft.year": "Year",
  "pane/draft.year.wrong": "Type the year with four digits, {first} or later, e.g. 2024.",
  "pane/draft.insertReport": "Insert the whole report",
  "pane/draft.tables": "Insert one table only",
  "pane/draft.insert": "Insert",
  "pane/draft.insertTable": "Insert {name}",
  "pane/draft.place": "Inserted at the cursor; behind the table when the cursor is in one.",
  "pane/draft.done": "{name} inserted",
  "pane/draft.done.behindTable": "The cursor was in a table, so it was inserted behind that table.",
  "pane/draft.failed": "Nothing was inserted",

  "pane/check.title": "Check this document",
  "pane/check.what":
    "Compares tables 二, 三 and 四: totals, empty cells, how numbers are written, and labels. It only reads.",
  "pane/check.run": "Check this document",
  "pane/check.again": "Check again",
  "pane/check.failed": "The check could not be made",
  "pane/check.stale": "The document may have changed since the check. Check again.",
  "pane/check.followed": "The document has changed; the result is up to date",
  "pane/check.thisDocument": "This document",
  "pane/check.year": "Year {year}",
  "pane/check.relations": "Totals",
  "pane/check.relations.count": "{count} totals",
  "pane/check.held": "Correct",
  "pane/check.broken": "Wrong",
  "pane/check.unchecked": "Unchecked",
  "pane/check.clean": "All totals are correct and nothing else was found.",
  "pane/check.doubtful":
    "No error in what could be read, but not all of the document could: see above, and compare with the original.",
  "pane/check.lastDoubtful":
    "No error found, but not all of last year’s report could be read fully or surely (see Last year); look at the comparison yourself.",
  "pane/reading.doubts":
    "Not all of the document could be read fully or surely; only what was read is checked:",
  "pane/check.announce.doubts": "Not all of the document could be read fully or surely.",
  "pane/reading.more": "And {count} more.",
  "pane/reading.noticed": "Noticed while reading",
  "pane/check.nothing":
    "Nothing was found, but some totals could not be checked. See whether all tables are there and filled in.",
  "pane/check.announce.relations":
    "Check finished. Totals: {held} correct, {broken} wrong, {unchecked} not checkable.",
  "pane/check.announce.findings": "{count} findings.",

  "pane/tools": "Work on the result",
  "pane/group.other": "Other",
  "pane/severity.error": "Error",
  "pane/severity.warning": "Warning",
  "pane/severity.hint": "Hint",
  "pane/severity.blank": "Blank",
  "pane/count.error": "Errors: {count}",
  "pane/count.warning": "Warnings: {count}",
  "pane/count.hint": "Hints: {count}",
  "pane/count.blank": "Blank: {count}",
  "pane/value.expected": "Expected",
  "pane/value.actual": "Found",
  "pane/value.more": "Over",
  "pane/value.less": "Short",

  "pane/filter": "Show one kind",
  "pane/filter.error": "Errors {count}",
  "pane/filter.warning": "Doubts {count}",
  "pane/filter.hint": "Hints {count}",
  "pane/filter.blank": "Blank {count}",
  "pane/filter.ignored": "Ignored {count}",
  "pane/why": "Why",
  "pane/why.rule": "The rule",
  "pane/why.reason": "Reason",
  "pane/why.limits": "What it does not look at",
  "pane/why.unknown": "This rule has no explanation.",
  "pane/ignore": "Ignore…",
  "pane/ignore.reason": "Why it may stay",
  "pane/ignore.reason.missing": "Please give a reason: you and whoever reviews will read it.",
  "pane/ignore.do": "Ignore this one",
  "pane/ignore.rule": "Never tell this kind",
  "pane/ignore.cancel": "Cancel",
  "pane/ignore.done": "Ignored. “Ignored” has the way back.",
  "pane/ignore.ruleDone": "This kind is not told any more. “Ignored” has the way back.",
  "pane/confirm": "The number is right",
  "pane/confirm.done": "Noted: no other number is offered there. “Ignored” has the way back.",
  "pane/ignore.ended": "It is listed again.",
  "pane/ignored.title": "What was ignored",
  "pane/ignored.reason": "Reason: {reason}",
  "pane/ignored.confirmed": "The number was confirmed and stays. {reason}",
  "pane/ignored.rule": "Never told; {count} here",
  "pane/ignored.again": "Restore",
  "pane/ignored.again.name": "Restore: {message}",
  "pane/check.ignoredLeft": "{count} more were ignored.",
  "pane/check.onlyIgnored": "There are no other problems.",
  "pane/check.announce.ignored": "{count} more were ignored.",

  "pane/blank.left": "{count} cells are still blank",
  "pane/blank.show": "List them",
  "pane/blank.hide": "Fold",
  "pane/blank.zeros": "Fill the rest with 0 ({count})",

  "pane/finding.gone": "The document has changed and this finding with it; see the new result",
  "pane/reveal.failed": "The place was not found",
  "pane/reveal.table":
    "The cell could not be told for certain, so its table is selected. Row and column stand in the finding.",

  "pane/mark": "Mark in text",
  "pane/mark.done": "Places marked: {count}",
  "pane/mark.partly": "Places marked: {count}; not marked: {left}",
  "pane/mark.failed": "Nothing was marked",
  "pane/marks.present": "Marks in the document: {count}. Clear them before filing.",
  "pane/clear": "Clear all marks",
  "pane/clear.done": "Marks cleared: {count}. None is left",
  "pane/clear.none": "There are no marks in the document",
  "pane/clear.partly": "Marks cleared: {count}; still there: {left}",
  "pane/clear.partly.do":
    "Click Clear all marks again. If some stay, delete the comments or the colour in the document by hand.",
  "pane/clear.failed": "The marks were not cleared",

  "pane/correct.safe": "Make all safe corrections ({count})",
  "pane/correct.safe.what": "How numbers are written and the fixed words of the form; no value changes",
  "pane/correct.choose": "Choose for correction: {message}",
  "pane/correct.chosen": "{count} chosen",
  "pane/correct.chooseNone": "Choose none",
  "pane/correct.many": "Correct",
  "pane/correct.done": "Places corrected: {count}",
  "pane/correct.partly": "Places corrected: {count}; left alone: {left}",
  "pane/correct.refused": "Places left alone: {left}",
  "pane/correct.failed": "Nothing was corrected",

  "pane/takeBack": "Undo",
  "pane/takeBack.last": "Undo the last correction",
  "pane/takeBack.done": "Undone: {title}",
  "pane/takeBack.failed": "It was not undone",
  "pane/receipts": "What can be undone ({count})",
  "pane/receipts.takeBack": "Undo “{title}” of {time}",

  "pane/notice.close": "Close",
  "pane/copy.offer": "Copy details",
  "pane/copy.done": "Copied",
  "pane/copy.failed": "Copying was refused",

  "pane/error.unexpected": "Something unforeseen happened",
  "pane/error.unexpected.do":
    "Try again. If it stays, click Copy details and send them to technical support. The document is not damaged.",

  "pane/unfinished": "The last action may not have been finished",
  "pane/unfinished.insert":
    "The pane was closed while it was inserting. Look where the cursor was: the content may be there, or only one empty line. If it is not there, insert it again.",
  "pane/unfinished.mark":
    "The pane was closed while it was marking. Under Check press Clear all marks, then mark again.",
  "pane/unfinished.clear":
    "The pane was closed while it was clearing marks. Under Check press Clear all marks once more.",
  "pane/unfinished.correct":
    "The pane was closed while it was correcting. Press Check this document to see what is still to be corrected.",
  "pane/unfinished.takeBack":
    "The pane was closed while it was undoing. Press Check this document; what was not undone has to be changed back by hand.",
  "pane/unfinished.tracking":
    "The pane was closed while it was marking, with change tracking switched off for a moment. Tracking is back as it was.",
  "pane/unfinished.trackingByHand":
    "The pane was closed while it was marking, with change tracking switched off, and this version of Word does not let add-ins switch it on. Turn on Track Changes on the Review tab.",

  "pane/unsupported.title": "This Word is too old",
  "pane/unsupported.version":
    "The assistant needs Word of Office 2021 or later, or Microsoft 365. Ask your IT department for an update.",
  "pane/unsupported.outside": "Open the assistant in Word: Home → 年报 → Open assistant.",
  "pane/unsupported.outside.title": "This is not Word",
  "pane/unsupported.script.title": "The Office component is missing",
  "pane/unsupported.script":
    "The assistant needs Microsoft's office.js, which did not load. Check the network and open it again; on closed networks ask the administrator to set up a local copy.",
};
